import Foundation
import News
import Testing

@testable import Alerting

/// Alerts that are longer than a line may be.
@Suite struct AlertCutTests {
  private func object(_ alert: Alert) throws -> [String: Any] {
    let line = AlertLine.render(alert)
    #expect(line.count <= 65_536)
    #expect(line.filter { $0 == 10 }.count == 1)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
  }

  @Test("A line of just 64 KiB is not cut, and one byte more is")
  func theLimitIsExact() throws {
    let room = 65_536 - AlertLine.render(makeAlert(title: "")).count
    let fits = try object(makeAlert(title: String(repeating: "x", count: room)))
    #expect(fits["truncated"] == nil)
    #expect((fits["title"] as? String)?.count == room)
    let cut = try object(makeAlert(title: String(repeating: "x", count: room + 1)))
    #expect(cut["truncated"] as? Bool == true)
    #expect(cut["title"] as? String == String(repeating: "x", count: 4095) + "…")
    #expect(cut["why"] as? String == "a reason")
  }

  @Test("Many claims are shortened before any is left out")
  func contentsAreShortenedFirst() throws {
    let claims = Array(
      repeating: makeClaim(content: String(repeating: "y", count: 4000)), count: 40)
    let cut = try object(makeAlert(claims: claims))
    let kept = try #require(cut["claims"] as? [[String: Any]])
    #expect(kept.count == 40)
    #expect(kept[39]["content"] as? String == String(repeating: "y", count: 1023) + "…")
  }

  @Test("Too many claims are left out from the last on")
  func claimsAreLeftOut() throws {
    let claims = (0..<1000).map { makeClaim(content: "claim \($0)") }
    let kept = try #require(try object(makeAlert(claims: claims))["claims"] as? [[String: Any]])
    #expect(kept.count == 125)
    #expect(kept[124]["content"] as? String == "claim 124")
  }

  @Test("An overlong address is left out rather than shortened")
  func addresses() throws {
    let url = "https://harbour.example/" + String(repeating: "z", count: 70_000)
    let kept = try #require(
      try object(makeAlert(claims: [makeClaim(url: url)]))["claims"] as? [[String: Any]])
    #expect(kept.count == 1)
    #expect(kept[0]["url"] == nil)
    #expect(kept[0]["content"] as? String == "two ferries sank")
  }

  @Test(
    "Even the worst alert fits",
    arguments: ["\u{1B}", "🚢", "\u{202E}", "\"", "e\u{301}\u{302}\u{303}"])
  func theWorstAlert(scalar: String) throws {
    let long = String(repeating: scalar, count: 70_000)
    let figures = Array(
      repeating: Figure(
        span: Span(0, 1), amount: .range(-1.234567e-300...1.234567e300), unit: long,
        unitName: long),
      count: 1000)
    let claim = AlertedClaim(
      id: long, outlet: long, source: long, role: long, cue: long, content: long, kind: .statement,
      figures: figures, modality: .conditional, confidence: 0.123456789, url: long,
      published: .distantFuture, revision: .max, span: Span(0, .max))
    let alert = Alert(
      seq: .max, id: long, time: .distantPast, kind: .corroborated, severity: .critical,
      watch: long, title: long, claims: Array(repeating: claim, count: 3),
      story: Alert.Story(id: long, title: long, outlets: .max, independent: .max), why: long,
      firstSeen: .distantPast)
    let cut = try object(alert)
    #expect(cut["truncated"] as? Bool == true)
    let kept = try #require(cut["claims"] as? [[String: Any]])
    #expect((1...3).contains(kept.count))
    #expect((kept[0]["content"] as? String)?.unicodeScalars.count == 256)
  }
}
