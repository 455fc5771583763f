import Testing

@testable import Configuration

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("feeds", "feeds", 0), ("", "log", 3), ("feeds", "feed", 1), ("feed", "feeds", 1),
    ("feedz", "feeds", 1), ("wathces", "watches", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ("abcd", "dcba", 3),
  ])
  func slipsAreCounted(left: String, right: String, count: Int) {
    #expect(EditDistance.between(Array(left.utf8), Array(right.utf8)) == count)
  }

  @Test(arguments: [
    ("feedz", "feeds"), ("FEEDS", "feeds"), ("outlet", "outlets"), ("watch", nil), ("x", nil),
    ("lgo", "log"), ("", nil),
  ])
  func onlyWhatIsNearIsSuggested(word: String, nearest: String?) {
    let candidates = ["log", "feeds", "outlets", "watches"]
    #expect(Suggestion.nearest(to: word, among: candidates) == nearest)
  }

  @Test func aWordIsNotComparedWithEndlesslyMany() {
    #expect(
      Suggestion.nearest(to: "feedz", among: Array(repeating: "feeds", count: 200)) == "feeds")
    #expect(Suggestion.nearest(to: "feedz", among: Array(repeating: "feeds", count: 201)) == nil)
  }

  @Test func anEndlessWordIsNotCompared() {
    let word = String(repeating: "a", count: 65)
    #expect(Suggestion.nearest(to: word, among: [word]) == nil)
  }
}
