import News
import Testing

@testable import Relating

@Suite struct SlotFinderTests {
  private func slots(_ text: String) -> [Slot] {
    SlotFinder.slots(in: WordScanner.words(of: text), of: SpannedText(text))
  }

  @Test(arguments: [
    ("Four people were injured in the blast.", [(Slot.Kind.injured, 4.0)]),
    ("2 dead, 7 hurt in harbour fire", [(.dead, 2), (.injured, 7)]),
    ("Blast in Vellmar leaves 1 man dead, 8 people wounded", [(.dead, 1), (.injured, 8)]),
    ("Fire injures four", [(.injured, 4)]),
    ("Three men fatally shot", [(.dead, 3)]),
    ("Three men shot to death", [(.dead, 3)]),
    ("Three men shot", [(.shot, 3)]),
    ("Police: 12 arrested in Vellmar", [(.arrested, 12)]),
    ("A 14-year-old boy", [(.age, 14)]),
    ("killed 3 days ago", []),
    ("Father of 5 killed", []),
    ("61 passengers", []),
    ("at 10:50 killed", []),
  ])
  func findsWhatNumbersCount(text: String, expected: [(Slot.Kind, Double)]) {
    let found = slots(text)
    #expect(found.map(\.kind) == expected.map(\.0))
    #expect(found.map(\.value) == expected.map(\.1))
  }

  @Test(arguments: [
    ("At least 4 people died", 4...Double.greatestFiniteMagnitude),
    ("about 40 people injured", 36...44),
    ("up to 9 dead", 0...9),
    ("5 dead", 5...5),
  ])
  func readsBounds(text: String, expected: ClosedRange<Double>) throws {
    let range = try #require(slots(text).first).range
    #expect(abs(range.lowerBound - expected.lowerBound) < 0.001)
    #expect(
      range.upperBound == expected.upperBound || abs(range.upperBound - expected.upperBound) < 0.001
    )
  }

  @Test(arguments: [
    ("two critically injured", true), ("Two men and two women were injured", true),
    ("A man, two women injured", true), ("One of four victims killed", false),
    ("The names of three victims killed", true), ("10 foreigners, 2 locals killed", true),
    ("At 10 p.m., 2 locals killed", false), ("A 7.1 quake, 53 killed", false),
    ("Two men were injured", false),
  ])
  func marksParts(text: String, expected: Bool) {
    #expect(slots(text).contains(where: \.isSubset) == expected)
  }
}
