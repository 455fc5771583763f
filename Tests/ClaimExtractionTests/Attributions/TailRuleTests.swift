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
      "The bridge will stay shut until May, said bridge keeper Ilse Brandt.",
      Found("bridge keeper Ilse Brandt", "said", "The bridge will stay shut until May")
    ),
    (
      "The bridge will stay shut until May, said Brandt, who keeps it.",
      Found("Brandt, who keeps it", "said", "The bridge will stay shut until May")
    ),
    (
      "The bridge is “quite safe” in wind, bridge keeper Ilse Brandt told the Veldhaven Post.",
      Found("bridge keeper Ilse Brandt", "told", "The bridge is “quite safe” in wind")
    ),
    (
      "The old bridge sways, Brandt told reporters on Monday.",
      Found("Brandt", "told", "The old bridge sways")
    ),
    (
      "“The bridge holds,” claimed Will Ode, who speaks for the ferrymen.",
      Found("Will Ode, who speaks for the ferrymen", "claimed", "“The bridge holds,”")
    ),
    (
      "The bridge is shut, said a man who keeps it.",
      Found("a man who keeps it", "said", "The bridge is shut")
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

  @Test(arguments: [
    "After the storm, Brandt told the council the old bridge sways.",
    "Recalling the storm, Brandt told the council.", "The town's mayor, Ilse Brandt, said.",
    "Brandt, who keeps the dam, said the lake.",
  ])
  func anAdverbialIsNoReport(text: String) {
    #expect(Found.attributions(in: text) == [])
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
