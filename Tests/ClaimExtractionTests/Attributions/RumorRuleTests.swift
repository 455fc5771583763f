import Testing

@Suite struct RumorRuleTests {
  @Test(arguments: [
    (
      "Reports that the dam leaks are circulating in Norland.",
      Found("Reports", "circulating", "that the dam leaks")
    ),
    (
      "Reports are circulating that the dam leaks.",
      Found("Reports", "circulating", "that the dam leaks")
    ),
    (
      "Rumours that Lund may resign have surfaced twice.",
      Found("Rumours", "surfaced", "that Lund may resign")
    ),
  ])
  func theReportStandsBetweenNounAndVerbOrBehindThem(text: String, found: Found) {
    #expect(Found.attributions(in: text) == [found])
  }

  @Test func thereAreRumors() {
    #expect(
      Found.attributions(in: "There have been persistent rumors that Lund may resign.") == [
        Found("rumors", "There have", "that Lund may resign")
      ])
  }

  @Test(arguments: [
    "There are no rumors that Lund may resign.", "There are divers that saw the dam.",
    "Reports that emerged on Monday are wrong.", "No rumors that the dam leaks have not surfaced.",
    "Divers that saw the dam emerged.",
  ])
  func otherNounsAndVerbsReportNothing(text: String) {
    #expect(Found.attributions(in: text) == [])
  }
}
