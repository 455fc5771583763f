import News
import Relating
import Testing

@Suite struct RepetitionTests {
  private static let moved =
    "The army moved 40,000 residents out of the Orrin valley in trucks overnight"

  private static func residents(_ count: Double) -> Claim {
    InventedReports.claim(
      figures: [Figure(span: Span(0, 1), amount: .value(count), unit: "resident")])
  }

  private func repeated(
    _ content: String, _ claim: Claim = residents(40_000), after earlier: String = moved,
    _ told: Claim = residents(40_000)
  ) -> [String] {
    let article = InventedReports.article("2", content, claim: claim)
    let mate = InventedReports.article("1", earlier, claim: told)
    return (Repetitions.find(in: article, among: [mate])[0] ?? []).map(\.article)
  }

  @Test func theSameWordsAreNothingNew() {
    #expect(repeated(Self.moved) == ["1"])
    #expect(repeated("The dam holds", after: "the dam holds") == ["1"])
  }

  @Test func otherWordsForTheSameAreNothingNew() {
    #expect(
      repeated("Overnight the army moved 40,000 residents in trucks out of the Orrin valley")
        == ["1"])
  }

  @Test func aClaimIsNewWhereOneOfTheThingsThatItSaysIs() {
    let text = Self.moved + ", and the schools of Grell took in 90 families with small children"
    let end = Self.moved.unicodeScalars.count
    let said = Self.residents(40_000)
    let claim = Claim(
      kinds: [.statement], content: [Span(0, text.unicodeScalars.count)], figures: said.figures,
      parts: [
        ClaimPart(span: Span(0, end), figures: said.figures, kinds: [.statement]),
        ClaimPart(span: Span(end + 6, text.unicodeScalars.count), kinds: [.statement]),
      ], confidence: 0.8)
    let article = RelatedArticle(
      id: "2", published: InventedReports.morning, title: "", text: text,
      claims: ComparableClaim.all([claim], of: SpannedText(text), article: "2"))
    let before = InventedReports.article("1", Self.moved, claim: said)
    #expect(Repetitions.find(in: article, among: [before]) == [:])
    let after = InventedReports.article(
      "3", "The schools of Grell took in 90 families with small children")
    #expect(
      Repetitions.find(in: article, among: [before, after])[0]?.map(\.article) == ["1", "3"])
  }

  @Test func anotherFigureIsNew() {
    #expect(
      repeated(
        "The army moved 60,000 residents out of the Orrin valley in trucks overnight",
        Self.residents(60_000)) == [])
  }

  @Test func aFigureThatWasNotToldIsNew() {
    #expect(
      repeated(
        "Overnight the army moved 40,000 residents in trucks out of the Orrin valley",
        after: "Overnight the army moved residents in trucks out of the Orrin valley",
        InventedReports.claim()) == [])
  }

  @Test func aDenialIsNew() {
    #expect(
      repeated(
        "Overnight the army moved 40,000 residents in trucks out of the Orrin valley",
        InventedReports.claim(
          [.denial],
          figures: [Figure(span: Span(0, 1), amount: .value(40_000), unit: "resident")])) == [])
  }

  @Test func aDenialInTheSameWordsIsNew() {
    #expect(
      repeated(
        "The dam leaks", InventedReports.claim([.denial]), after: "The dam leaks",
        InventedReports.claim()) == [])
  }

  @Test func somethingElseIsNew() {
    #expect(
      repeated("Hotels in Grell and Vellmar have taken in families whose homes stand below") == [])
  }
}
