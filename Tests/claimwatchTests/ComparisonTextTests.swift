import Alerting
import News
import Pipeline
import Relating
import Testing

@testable import claimwatch

@Suite struct ComparisonTextTests {
  private func article(_ id: String, _ text: String) -> StreamedArticle {
    StreamedArticle(id: id, outlet: id, published: nil, title: "", text: text)
  }

  private func render(_ one: String, _ other: String, dead: [Double] = []) -> String {
    func claims(_ text: String, _ dead: Double?) -> [Claim] {
      let figures = dead.map { Figure(span: Span(0, 1), amount: .value($0), unit: "people") }
      return [
        Claim(
          kinds: [.statement], content: [Span(0, text.unicodeScalars.count)],
          figures: figures.map { [$0] } ?? [], confidence: 0.8)
      ]
    }
    let record = CompareRecord(
      id: nil, ComparedText(title: "", text: one), ComparedText(title: "", text: other),
      sameStory: false, isRevision: false,
      pair: ArticlePair(
        article("a", one), claims: claims(one, dead.first), article("b", other),
        claims: claims(other, dead.last), isOneStory: !dead.isEmpty))
    return ComparisonText(style: TerminalStyle(isOn: false)).render(
      record, of: ["a": "one.html", "b": "\u{1B}[2Jother.html"])
  }

  @Test func saysWhereNothingCanBeCompared() {
    #expect(
      render("It rains in Grell.", "Tugs lie idle.") == """
        copied     0 %
        event      not seen to be the same
        """)
  }

  @Test func showsTheClaimsOfBothSidesUnderTheirNames() {
    #expect(
      render(
        "The blast killed 12 people in Saltby harbour.",
        "The blast killed 19 people in Saltby harbour.", dead: [12, 19]) == #"""
          copied     13 %
          event      the same
          figures    conflict: dead: 12 or 19

          disputed  dead: 12 or 19
            one.html: The blast killed 12 people in Saltby harbour.
            \u001b[2Jother.html: The blast killed 19 people in Saltby harbour.
          """#)
  }

  /// Without who says so, and how, a denial reads as what it denies.
  @Test func saysWhoDeniesIt() {
    let one = "Inspectors found a crack in gate 3 of the Harrowmere Dam."
    let other = "Ada Quill denied that inspectors found a crack in gate 3 of the Harrowmere Dam."
    let pair = ArticlePair(
      article("a", one),
      claims: [
        Claim(kinds: [.statement], content: [Span(0, one.unicodeScalars.count)], confidence: 0.8)
      ],
      article("b", other),
      claims: [
        Claim(
          kinds: [.indirect, .denial], content: [Span(17, other.unicodeScalars.count)],
          source: [Span(0, 9)], cue: [Span(10, 16)], confidence: 0.8)
      ], isOneStory: true)
    let record = CompareRecord(
      id: nil, ComparedText(title: "", text: one), ComparedText(title: "", text: other),
      sameStory: false, isRevision: false, pair: pair)
    let text = ComparisonText(style: TerminalStyle(isOn: false)).render(
      record, of: ["a": "one.html", "b": "other.html"])
    #expect(
      text.hasSuffix(
        """
        disputed  one denies it
          one.html: Inspectors found a crack in gate 3 of the Harrowmere Dam.
          other.html Ada Quill denied: that inspectors found a crack in gate 3 of the Harrowmere Dam.
        """))
  }
}
