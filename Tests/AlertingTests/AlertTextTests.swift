import FoundationEssentials
import News
import Testing

@testable import Alerting

@Suite struct AlertTextTests {
  private let plain = AlertText(usesColour: false)

  @Test("An alert is shown with its evidence")
  func anAlert() {
    let figures = [
      Figure(span: Span(0, 3), amount: .value(300_000), bound: .approximate, unit: "reservist"),
      Figure(span: Span(4, 9), amount: .range(2.5...3), unit: "%", unitName: "percentage"),
      Figure(span: Span(4, 9), amount: .value(-1200), bound: .up, unit: "job"),
    ]
    let alert = makeAlert(
      claims: [
        makeClaim(figures: figures),
        makeClaim(source: nil, role: nil, cue: nil, content: "a gale blew", url: nil),
      ],
      story: Alert.Story(id: "31", title: "Two ferries", outlets: 2, independent: 1))
    #expect(
      plain.render(AlertLine.render(alert)) == """
        #184 2026-11-21 10:00:02 warning claim [ferries]
          Marsh (harbour.example): two ferries sank
          - harbour.example Elena Marsh (harbour minister) said: two ferries sank
            indirect, reservist: ~300,000, 2.5–3 %, job: up -1,200, 83 %
            https://harbour.example/1
          - harbour.example: a gale blew
            indirect, 83 %
          story: Two ferries (outlets: 2, independent: 1)
          why: a reason

        """)
  }

  @Test("Times are shown in the reader's zone")
  func timeZones() throws {
    let zone = try #require(TimeZone(secondsFromGMT: 2 * 3600))
    let text = AlertText(usesColour: false, timeZone: zone)
    #expect(
      text.render(AlertLine.render(makeAlert(claims: []))).hasPrefix("#184 2026-11-21 12:00:02 "))
  }

  @Test("Colours are only ours, and only where they are asked for")
  func colours() {
    let line = AlertLine.render(makeAlert(severity: .critical, claims: []))
    #expect(
      AlertText(usesColour: true).render(line)
        == "#184 \u{1B}[2m2026-11-21 10:00:02\u{1B}[0m \u{1B}[1;31mcritical\u{1B}[0m "
        + "\u{1B}[36mclaim\u{1B}[0m [ferries]\n"
        + "  \u{1B}[1mMarsh (harbour.example): two ferries sank\u{1B}[0m\n"
        + "  \u{1B}[2mwhy: a reason\u{1B}[0m\n")
    #expect(!plain.render(line).unicodeScalars.contains("\u{1B}"))
  }

  @Test("No control character passes, whichever field it comes in")
  func controlCharacters() {
    let evil = "\u{1B}]0;x\u{7}\u{9B}31m\n\u{202E}\u{2028}"
    let claim = AlertedClaim(
      id: evil, outlet: evil, source: evil, role: evil, cue: evil, content: evil, kind: .direct,
      figures: [Figure(span: Span(0, 1), amount: .value(1), unit: evil)], modality: .hedged,
      confidence: 1, url: evil, published: nil, revision: 1, span: Span(0, 1))
    let alert = makeAlert(
      watch: evil, title: evil, claims: [claim],
      story: Alert.Story(id: evil, title: evil, outlets: 1, independent: 1), why: evil)
    let text = plain.render(AlertLine.render(alert))
    #expect(text.unicodeScalars.filter { $0.isUnsafeToShow && $0 != "\n" } == [])
    #expect(text.split(separator: "\n").count == 7)
    #expect(text.contains(#"\u001b]0;x\u0007\u009b31m\u000a\u202e\u2028"#))
  }

  @Test(
    "What is no alert is shown as it is, escaped",
    arguments: [
      ("plain text\n", "plain text\n"), ("", "\n"), ("{\"seq\":", "{\"seq\":\n"),
      ("\u{1B}[2J\n", "\\u001b[2J\n"), ("{\"title\":\"no seq\"}", "{\"title\":\"no seq\"}\n"),
    ])
  func otherLines(line: String, shown: String) {
    #expect(plain.render(Array(line.utf8)) == shown)
  }

  @Test("Keys that are not known are ignored, and missing ones missed by nobody")
  func unknownKeys() {
    let line = #"{"v":2,"seq":7,"mood":[{}],"title":"t","claims":[{"x":1}],"truncated":true}"#
    #expect(
      plain.render(Array(line.utf8)) == """
        #7 info
          t
          - :\u{20}
          (shortened to fit the log)

        """)
  }

  @Test("Bytes that are no UTF-8 don't reach the terminal")
  func invalidUTF8() {
    #expect(plain.render([0x61, 0x9B, 0x33, 0xFF, 0x0A]) == "a\u{FFFD}3\u{FFFD}\n")
  }
}
