import News
import Relating
import Testing

/// What counts as an edit of a published article (`dedup.md`, section 8: silent edit).
@Suite struct ArticleRevisionTests {
  private let text = """
    The dam at Orrin cracked on Tuesday and 40 families left the valley.
    Engineer Ada Quill said the northern gate had held through the whole night.
    """

  private func version(
    _ text: String, title: String = "Dam cracks at Orrin", withheld: [String] = []
  ) -> ArticleRevision.Version {
    var start = 0
    let claims = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let end = start + line.unicodeScalars.count
      defer { start = end + 1 }
      return Claim(kinds: [.statement], content: [Span(start, end)], confidence: 0.8)
    }
    return ArticleRevision.Version(title: title, text: text, claims: claims, withheld: withheld)
  }

  private func revision(
    _ after: String, title: String = "Dam cracks at Orrin", withheldBefore: [String] = [],
    withheldAfter: [String] = []
  ) -> ArticleRevision {
    ArticleRevision(
      version(text, withheld: withheldBefore),
      version(after, title: title, withheld: withheldAfter))
  }

  @Test func aChangedFigureIsToldWithBothSentences() throws {
    let edit = revision(text.replacing("40 families", with: "60 families"))
    #expect(edit.why == "changed after publication: a figure")
    #expect(edit.changes.map(\.disclosed) == [false])
    #expect(edit.passages.map(\.isAfter) == [false, true])
    #expect(
      edit.passages.map(\.text) == [
        "The dam at Orrin cracked on Tuesday and 40 families left the valley",
        "The dam at Orrin cracked on Tuesday and 60 families left the valley",
      ])
    #expect(edit.passages.map(\.claim) == [0, 0])
    #expect(edit.passages.map(\.span) == [Span(0, 67), Span(0, 67)])
  }

  @Test func aNoteDisclosesTheChange() {
    let edit = revision(
      text.replacing("40 families", with: "60 families")
        + "\nCorrection: An earlier version of this article said that 40 families had left.")
    #expect(edit.why == "changed after publication: a figure; the article says so")
  }

  @Test func anotherHeadlineIsToldThoughNoClaimStandsInIt() {
    let edit = revision(text, title: "Valley of Orrin is cleared")
    #expect(edit.why == "changed after publication: the headline")
    #expect(edit.passages.map(\.claim) == [nil, nil])
    #expect(edit.passages.map(\.span) == [nil, nil])
  }

  @Test(arguments: [
    "", "\nUpdated 21 September 2026 at 14:10", "\nComments 41",
    "\nSubscribe to our newsletter and read more.",
  ])
  func furnitureIsNoEdit(added: String) {
    #expect(revision(text + added).why == nil)
  }

  @Test func aLineThatWasLearnedInBetweenIsNoEdit() {
    let notice = "The Orrin Courier is printed by its own readers on the island since 1911."
    let before = version(text + "\n" + notice)
    let after = version(text, withheld: [notice])
    #expect(ArticleRevision(before, after).why == nil)
    #expect(ArticleRevision(after, before).why == nil)
    #expect(
      ArticleRevision(before, version(text)).why
        == "changed after publication: a claim was removed")
  }
}
