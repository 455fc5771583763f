import Testing

@testable import Relating

@Suite struct TextComparisonTests {
  private func relation(
    _ one: String, _ other: String, sameStory: Bool = true
  ) -> TextComparison.Relation {
    TextComparison(
      ComparedText(title: "", text: one), ComparedText(title: "", text: other),
      sameStory: sameStory, isRevision: false
    ).relation
  }

  @Test(arguments: [
    ("1 dead, 4 injured in Vellmar blast", "1 killed, 3 injured in blast"),
    ("Five people died in the fire.", "Three people died in the fire, officials said."),
    ("At least 8 people were injured.", "Six people were injured."),
    ("A 16-year-old boy fell from the pier and died.", "The 15-year-old boy died at the pier."),
  ])
  func figuresThatCannotBothHoldConflict(one: String, other: String) {
    #expect(relation(one, other) == .conflict)
    #expect(relation(other, one) == .conflict)
  }

  @Test(arguments: [
    ("Four people were injured.", "4 hurt in Vellmar"),
    ("About 40 people were injured.", "42 injured in blast"),
    ("At least 4 dead", "Seven people died."),
  ])
  func figuresThatHoldTogetherAgree(one: String, other: String) {
    #expect(relation(one, other) == .agree)
    #expect(relation(other, one) == .agree)
  }

  @Test(
    "in doubt nothing is a conflict",
    arguments: [
      // scope: several events on one side only
      ("Four wounded in Vellmar shooting", "Seven wounded in shootings across the city"),
      // subset
      ("Five people were killed.", "The names of three victims killed were released."),
      // sum: the dead and the injured are those who were shot
      ("Ten people were shot in Vellmar.", "Nine people were shot and one man was killed."),
      // enumeration
      ("Three people were injured.", "A man, two women injured in crash"),
      // the one who did it, counted or not
      ("3 dead in bank raid", "The gunman killed two people before he died."),
      // another person
      ("A 44-year-old man was arrested.", "A 9-year-old boy died."),
      // the number belongs to another noun
      ("Father of 5 killed in crash", "1 killed in crash"),
    ])
  func doubtIsNoConflict(one: String, other: String) {
    #expect(relation(one, other) != .conflict)
    #expect(relation(other, one) != .conflict)
  }

  @Test(arguments: [
    ("4 dead", "6 dead", "dead: 4 or 6"),
    ("at least 40 people injured", "about 30 injured", "injured: at least 40 or about 30"),
    ("4 dead", "At least 3 dead", "dead: 4 and at least 3"),
    ("Rain is expected.", "4 dead", ""),
  ])
  func saysWhy(one: String, other: String, expected: String) {
    let comparison = TextComparison(
      ComparedText(title: one, text: ""), ComparedText(title: other, text: ""), sameStory: true,
      isRevision: false)
    #expect(comparison.why == expected)
  }

  @Test func textsOfDifferentEventsAreUnrelated() {
    let verdict = relation(
      "Three people died when a roof came down in Vellmar on Friday.",
      "Nine miners died in the north after gas was released underground.", sameStory: false)
    #expect(verdict == .unrelated)
  }

  @Test func alikeTextsAreComparedWithoutBeingAsked() {
    let verdict = relation(
      "Three people died when the roof of the market hall in Vellmar came down.",
      "Five people died when the roof of the market hall in Vellmar came down.", sameStory: false)
    #expect(verdict == .conflict)
  }
}
