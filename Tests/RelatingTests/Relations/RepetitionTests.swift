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
