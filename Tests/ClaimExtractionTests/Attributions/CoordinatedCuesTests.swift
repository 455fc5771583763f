import Testing

@testable import ClaimExtraction

@Suite struct CoordinatedCuesTests {
  private func found(_ string: String, cue: String, _ first: String, _ last: String) -> [Found] {
    let text = HandMade(string)
    let reading = text.reading(
      cue: cue, chance: 0.99, source: [("novak", "novak", 0.99)], content: [(first, last, 0.99)])
    return AttributionFinder(text: text.read.text).candidates(in: [reading]).map {
      Found(text.words([$0.source].compactMap(\.self)), text.words($0.cue), text.words($0.content))
    }
  }

  @Test func theSecondVerbReportsOnItsOwn() {
    #expect(
      found(
        "Novak said the old dam is safe, but later warned that the weir leaks.", cue: "said",
        "the", "leaks")
        == [
          Found("Novak", "said", "the old dam is safe"),
          Found("Novak", "warned", "that the weir leaks"),
        ])
  }

  @Test(arguments: [
    "Novak said the divers looked twice and two warned that the weir leaks.",
    "Novak said the old dam was safe and had warned that the weir leaks.",
    "Novak said the old dam is safe and believed that the weir leaks.",
    "Novak said that and warned that the weir leaks.",
    "Novak said he said “stay and warned that the weir leaks.”",
  ])
  func otherVerbsAreOfTheContent(text: String) {
    let first = text.contains("that and") ? "that" : text.contains("he said") ? "he" : "the"
    #expect(found(text, cue: "said", first, "leaks").map(\.cue) == ["said"])
  }

  @Test func aVerbOfAnotherTenseIsOfTheContent() {
    let text = "Novak says the divers looked twice and warned that the weir leaks."
    #expect(found(text, cue: "says", "the", "leaks").map(\.cue) == ["says"])
  }
}
