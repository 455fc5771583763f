import Testing

/// Reports without a clause of their own.
@Suite struct ObjectRuleTests {
  @Test(arguments: [
    ("Brandt vowed to rebuild the dam.", Found("Brandt", "vowed", "to rebuild the dam")),
    (
      "Brandt urged the council to rebuild the dam.",
      Found("Brandt", "urged", "to rebuild the dam")
    ),
    ("Brandt vowed not to rebuild the dam.", Found("Brandt", "vowed", "not to rebuild the dam")),
    (
      "Lund called for a new vote, and the talks ended.",
      Found("Lund", "called", "a new vote")
    ),
    (
      "The mayor announced a partial ban on cars.",
      Found("The mayor", "announced", "a partial ban on cars")
    ),
    (
      "The western towns were calm, calling it proof that the plan is failing.",
      Found("The western towns", "calling", "it proof that the plan is failing")
    ),
  ])
  func findsPhrases(text: String, found: Found) {
    #expect(Found.attributions(in: text) == [found])
  }

  @Test(arguments: [
    "A ferryman who asked not to be named left the town.", "Lund declined to be identified.",
    "The clerk asked to remain anonymous.",
  ])
  func whoStaysUnnamedReportsNothingByIt(text: String) {
    #expect(FoundClaim.all(in: text).isEmpty)
  }

  @Test(arguments: ["He may use May 9 to announce a ban.", "They oppose him."])
  func actsAreNoReports(text: String) {
    #expect(Found.attributions(in: text) == [])
  }
}
