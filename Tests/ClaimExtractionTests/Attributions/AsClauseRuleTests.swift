import Testing

@Suite struct AsClauseRuleTests {
  @Test func theClauseBehindIsTheReport() {
    #expect(
      Found.attributions(in: "As Lund explains, the town has two ways out.") == [
        Found("Lund", "explains", "the town has two ways out")
      ])
  }

  @Test func aComparisonReportsNothing() {
    #expect(Found.attributions(in: "As tall as a house, the wave hit the pier.") == [])
  }
}
