import Testing

@Suite struct AccordingToRuleTests {
  @Test(arguments: [
    (
      "According to the water board, the lake has lost a third of its water.",
      Found("the water board", "According to", "the lake has lost a third of its water")
    ),
    (
      "The lake has lost a third of its water, according to the board's report.",
      Found("the board's report", "according to", "The lake has lost a third of its water")
    ),
    (
      "Hours after the order, according to a ticket office, all trains were full.",
      Found("a ticket office", "according to", "Hours after the order … all trains were full")
    ),
  ])
  func findsSourceAndReport(text: String, found: Found) {
    #expect(Found.attributions(in: text) == [found])
  }
}
