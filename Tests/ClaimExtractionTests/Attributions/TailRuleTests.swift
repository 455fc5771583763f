import Testing

/// Reports before their cue.
@Suite struct TailRuleTests {
  @Test(arguments: [
    (
      "“The bridge will stay shut,” said Mayor Ilse Brandt.",
      Found("Mayor Ilse Brandt", "said", "“The bridge will stay shut,”")
    ),
    (
      "“The bridge will stay shut,” Brandt told reporters on Monday.",
      Found("Brandt", "told", "“The bridge will stay shut,”")
    ),
    (
      "\"Who pays for it?\" Brandt asked.",
      Found("Brandt", "asked", "\"Who pays for it?\"")
    ),
    (
      "''The bridge is safe,'' Ilse Brandt, the mayor of Veldhaven, said in an interview.",
      Found("Ilse Brandt, the mayor of Veldhaven", "said", "''The bridge is safe,''")
    ),
    (
      "The bridge will stay shut until May, the mayor said.",
      Found("the mayor", "said", "The bridge will stay shut until May")
    ),
    (
      "The harvest, she said, has failed twice.",
      Found("she", "said", "The harvest … has failed twice")
    ),
    (
      "“We will pay,” Lund said. “Nobody else will.”",
      Found("Lund", "said", "“We will pay,” … “Nobody else will.”")
    ),
    (
      "“You are tired,” she points out.",
      Found("she", "points out", "“You are tired,”")
    ),
  ])
  func findsTheSpeakerBehindTheReport(text: String, found: Found) {
    #expect(Found.attributions(in: text) == [found])
  }

  @Test func aCueBetweenAClauseAndItsQuotationBelongsToTheQuotation() {
    #expect(
      Found.attributions(in: "Asked whether the dam leaks, Lund said, “Not a drop.”") == [
        Found("", "Asked", "whether the dam leaks"), Found("Lund", "said", "“Not a drop.”"),
      ])
  }

  @Test func aParenthesisIsItsOwnSentence() {
    #expect(
      Found.attributions(in: "Few agreed (“We want to go,” wrote Rolf Ode).") == [
        Found("Rolf Ode", "wrote", "“We want to go,”")
      ])
  }

  @Test func eachQuotationKeepsItsOwnSpeaker() {
    #expect(
      Found.attributions(in: "“We pay,” Lund said, but “you may not,” replied Ode.") == [
        Found("Lund", "said", "“We pay,”"), Found("Ode", "replied", "“you may not,”"),
      ])
  }
}
