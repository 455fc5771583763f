import Foundation
import News
import Testing

@testable import Relating

@Suite struct RevisionChangesTests {
  private static let text = """
    VELLMAR — Three people died when the roof of the market hall came down on Friday.

    "We had asked for repairs since spring," said the tenants' speaker Ida Brandt.

    The hall, built in 1921, is closed until further notice.
    """

  private func changes(
    to text: String, title: String = "Roof falls in Vellmar", from earlier: String = text
  ) -> [TextChange] {
    TextComparison(
      ComparedText(title: "Roof falls in Vellmar", text: earlier),
      ComparedText(title: title, text: text), sameStory: false, isRevision: true
    ).changes
  }

  private func replacing(_ old: String, _ new: String) -> String {
    Self.text.replacing(old, with: new)
  }

  @Test func aReplacedFigureIsAChange() {
    let found = changes(to: replacing("Three people", "Five people"))
    #expect(
      found
        == [
          TextChange(
            kind: .figure,
            before: "Three people died when the roof of the market hall came down on Friday",
            after: "Five people died when the roof of the market hall came down on Friday",
            disclosed: false)
        ].map {
          TextChange(
            kind: $0.kind, before: "VELLMAR — " + $0.before, after: "VELLMAR — " + $0.after,
            disclosed: $0.disclosed,
            beforeSpan: Span(0, 80), afterSpan: Span(0, 79))
        })
  }

  @Test(arguments: [
    ("\n\nCorrection: an earlier version gave 1921 as 1912.", true),
    ("\n\nCorrection: the spelling of a name was mended.", true),
    ("\n\nThis article has been updated to reflect the year 1912.", true),
    ("\n\nCorrection: the fee is 40 crowns, not 30.", false),
    ("", false),
  ])
  func aNoteDisclosesTheFiguresThatItNames(note: String, expected: Bool) {
    let found = changes(to: replacing("1921", "1912") + note)
    #expect(found.filter { $0.kind == .figure }.map(\.disclosed) == [expected])
  }

  @Test func wordsChangedWithinAQuotationAreAChange() {
    let found = changes(to: replacing("since spring,", "for many years,"))
    #expect(found.map(\.kind) == [.quotation])
  }

  @Test(arguments: [("Jonas Reek", [TextChange.Kind.speaker]), ("Ida Brandd", [])])
  func anotherSpeakerIsAChange(name: String, expected: [TextChange.Kind]) {
    func version(_ name: String) -> ComparedText {
      let text = "The hall must be torn down, \(name) said on Friday."
      let source = Span(28, 28 + name.unicodeScalars.count)
      let claim = Claim(
        kinds: [.indirect], content: [Span(0, 26)], source: [source], confidence: 0.9)
      return ComparedText(title: "", text: text, claims: [claim])
    }
    let comparison = TextComparison(
      version("Ida Brandt"), version(name), sameStory: false, isRevision: true)
    #expect(comparison.changes.map(\.kind) == expected)
  }

  @Test func aSentenceThatCameOrWentIsAChange() {
    let more = "The mayor promised an inquiry into the collapse by an outside engineer."
    #expect(changes(to: Self.text + "\n\n" + more).map(\.kind) == [.claimAdded])
    #expect(changes(to: Self.text, from: Self.text + "\n\n" + more).map(\.kind) == [.claimRemoved])
  }

  @Test(arguments: [
    (
      "Roof falls in Vellmar, killing 3", "Roof falls in Vellmar, killing 5", TextChange.Kind.figure
    ),
    ("Roof falls in Vellmar", "Engineers had warned of Vellmar roof", .headline),
  ])
  func headlinesAreCompared(before: String, after: String, expected: TextChange.Kind) {
    let comparison = TextComparison(
      ComparedText(title: before, text: ""), ComparedText(title: after, text: ""),
      sameStory: false, isRevision: true)
    #expect(comparison.changes.map(\.kind) == [expected])
  }

  @Test(
    "noise is no change",
    arguments: [
      "\n\nUpdated 4:31 p.m.", "\n\n37 comments", "\n\nRELATED: 5 things to know",
      "\n\nSign up for our newsletter.",
    ])
  func noiseIsNoChange(line: String) {
    #expect(changes(to: Self.text + line).isEmpty)
    #expect(changes(to: Self.text, from: Self.text + line).isEmpty)
  }

  @Test func polishingIsNoChange() {
    #expect(changes(to: replacing("\"", "”")).isEmpty)
    #expect(changes(to: Self.text, title: "UPDATE: Roof falls in Vellmar").isEmpty)
    #expect(changes(to: replacing("repairs", "repiars")).isEmpty)
    let moved = Self.text.components(separatedBy: "\n\n").reversed().joined(separator: "\n\n")
    #expect(changes(to: moved).isEmpty)
  }
}
