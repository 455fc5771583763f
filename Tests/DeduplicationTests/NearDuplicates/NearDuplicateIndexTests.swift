import Foundation
import News
import Testing

@testable import Deduplication

@Suite struct NearDuplicateIndexTests {
  private static let title = "Ferry to Oster Island runs aground with 61 passengers aboard"
  private static let text = """
    A ferry bound for Oster Island ran aground on a sandbank on Tuesday night with 61 passengers \
    aboard, the harbour office in Vellmar said. Nobody was hurt when the Marianne struck the bank \
    near the Grell lighthouse at about nine in the evening. Two tugs from Vellmar pulled at the \
    vessel until the tide turned, without success. Harbour master Ida Brandt said the ferry had \
    left its usual channel to keep clear of a fishing boat whose lights had failed. Passengers \
    were given blankets and tea and were taken ashore by a pilot boat in groups of twelve. The \
    operator, Nordline, cancelled all crossings for Wednesday and offered refunds. It was the third \
    grounding in the Oster channel in four years, and the island council has asked for new buoys.
    """

  private func article(
    _ id: String, _ outlet: String, _ title: String, _ text: String, day: Double = 0
  ) -> ScannedArticle {
    ScannedArticle(
      id: id, outlet: outlet, published: Date(timeIntervalSince1970: 1_800_000_000 + day * 86_400),
      title: title, text: text)
  }

  private var original: ScannedArticle { article("a", "a.example", Self.title, Self.text) }

  @Test func linksACopyUnderAnotherHeadlineToTheEarliest() {
    var index = RememberedTexts()
    #expect(index.add(original).duplicateOf == nil)
    let copy = article("b", "b.example", "Oster Island ferry stuck on sandbank", Self.text)
    #expect(index.add(copy).duplicateOf == "a")
    let copyOfCopy = article(
      "c", "c.example", "Passengers taken off stuck ferry", "VELLMAR — " + Self.text)
    let verdict = index.add(copyOfCopy)
    #expect(verdict.duplicateOf == "a")
    #expect(Set(verdict.copies.map(\.id)) == ["a", "b"])
    #expect(verdict.containment > 0.9)
  }

  @Test func findsASummaryAndTheTextBehindIt() {
    let summary = article("b", "b.example", Self.title, String(Self.text.prefix(220)) + "…")
    var index = RememberedTexts()
    _ = index.add(original)
    #expect(index.add(summary).duplicateOf == "a")
    var reversed = RememberedTexts()
    _ = reversed.add(summary)
    #expect(reversed.add(original).duplicateOf == "b")
  }

  @Test func findsAPaywallStub() {
    let stub = article(
      "b", "b.example", Self.title,
      """
      A ferry bound for Oster Island ran aground on a sandbank on Tuesday night with 61 passengers.

      Subscribe to continue reading this article.
      """)
    var index = RememberedTexts()
    _ = index.add(original)
    #expect(index.add(stub).duplicateOf == "a")
  }

  @Test(arguments: [(0.5, "a"), (5, nil)] as [(Double, String?)])
  func knowsAStubWithoutTextByItsHeadline(day: Double, expected: String?) {
    let stub = article(
      "b", "b.example", "UPDATE: " + Self.title, "By Jon Reek\n\nLog in to continue reading.",
      day: day)
    var index = RememberedTexts()
    _ = index.add(original)
    #expect(index.add(stub).duplicateOf == expected)
  }

  @Test func keepsStubsOfDifferentArticlesApart() {
    let notice = "You have reached your limit of free articles. Log in to continue reading."
    var index = RememberedTexts()
    _ = index.add(article("a", "a.example", "Ferry runs aground off Oster", notice))
    let other = article("b", "a.example", "Bakers' strike enters second week in Vellmar", notice)
    #expect(index.add(other).duplicateOf == nil)
  }

  @Test func keepsAnIndependentReportApart() {
    let report = article(
      "b", "b.example", "Ferry with dozens aboard grounds near Grell lighthouse",
      """
      Dozens of people spent an uneasy evening on a stranded ship after the Marianne got stuck off \
      the coast. The vessel hit a bank in the Oster channel, according to the coast guard, which \
      sent a pilot boat to fetch everyone. A passenger told this newspaper that the crew had been \
      calm throughout. Nordline, which runs the line, said sailings would resume on Thursday.
      """)
    var index = RememberedTexts()
    _ = index.add(original)
    let verdict = index.add(report)
    #expect(verdict.duplicateOf == nil)
    #expect(verdict.copies.isEmpty)
  }

  @Test func neverMergesTheDaysOfASeries() {
    func forecast(_ day: Int) -> ScannedArticle {
      article(
        "\(day)", "a.example", "Weather forecast",
        """
        Expect rain with a high of \(10 + 3 * day) and a low of \(2 + day). Winds will be out of \
        the west at \(20 + 7 * day) knots. The outlook calls for much the same. Stay with us for \
        the latest forecast on air and online throughout the day.
        """, day: Double(day))
    }
    var index = RememberedTexts()
    let verdicts = (0..<5).map { index.add(forecast($0)) }
    #expect(verdicts.allSatisfy { $0.duplicateOf == nil })
    #expect(verdicts.map(\.isSeries) == [false, true, true, true, true])
  }

  @Test func takesAShortenedCopyOnTheNextDayForACopy() {
    var index = RememberedTexts()
    _ = index.add(original)
    let shortened = article(
      "b", "b.example", Self.title, String(Self.text.prefix(420)) + "…", day: 1)
    #expect(index.add(shortened).duplicateOf == "a")
  }

  @Test func linksNothingAcrossMoreThanTheWindow() {
    var index = RememberedTexts()
    _ = index.add(original)
    let late = article("b", "b.example", Self.title, Self.text, day: 8)
    #expect(index.add(late).duplicateOf == nil)
  }

  @Test func looksForNothingOlderThanItIsAsked() {
    var index = NearDuplicateIndex(capacity: 4)
    let text = index.read(original)
    index.remember(7, text.keys)
    #expect(index.candidates(for: text.fingerprint, since: 7) == [7])
    #expect(index.candidates(for: text.fingerprint, since: 8).isEmpty)
  }

  /// Of a long text only some shingles are posted: those that its copies post, too.
  @Test func findsACopyOfALongText() {
    let words = (0..<2_000).map { "word\($0)" }
    var index = RememberedTexts()
    _ = index.add(article("a", "a.example", "Word1500 word1600", words.joined(separator: " ")))
    let half = words.suffix(1_000).joined(separator: " ")
    #expect(index.add(article("b", "b.example", "Word1200 word1300", half)).duplicateOf == "a")
  }

  @Test func saysTheSameOfTheSameStream() {
    func run() -> [NearDuplicateVerdict] {
      var index = RememberedTexts()
      return (0..<6).map {
        index.add(article("\($0)", "\($0 % 2).example", Self.title, Self.text, day: Double($0) / 9))
      }
    }
    #expect(run() == run())
  }

  @Test func whatWasStoredIsFoundAgainAfterARestart() throws {
    var before = RememberedTexts()
    _ = before.add(original)
    var after = RememberedTexts()
    try after.restore(original)
    let copy = article("b", "b.example", "Oster Island ferry stuck on sandbank", Self.text)
    #expect(after.add(copy) == before.add(copy))
    let series = article("d", "a.example", Self.title, "The Marianne is afloat.", day: 1)
    #expect(after.add(series).isSeries)
  }

  @Test func aDamagedTraceIsRefused() {
    var index = NearDuplicateIndex(capacity: 1)
    let text = index.read(original)
    let trace = text.fingerprint.trace
    for damaged in [[], [9], Array(trace.dropLast()), Array(trace.prefix(100))] as [[UInt8]] {
      #expect(throws: TraceReader.Problem.self) { try Fingerprint(trace: damaged) }
    }
    var keys = TraceWriter()
    text.keys.write(to: &keys)
    for length in [0, 3, 100, keys.bytes.count - 1] {
      var reader = TraceReader(Array(keys.bytes.prefix(length)))
      #expect(throws: TraceReader.Problem.truncated) { try CopyKeys(from: &reader) }
    }
  }
}
