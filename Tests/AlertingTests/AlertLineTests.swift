import Foundation
import News
import Testing

@testable import Alerting

@Suite struct AlertLineTests {
  private func text(_ alert: Alert) -> String {
    String(decoding: AlertLine.render(alert), as: UTF8.self)
  }

  @Test("An alert is one line with its keys in the order of the contract")
  func theLine() {
    let figures = [
      Figure(span: Span(0, 3), amount: .value(300_000), bound: .approximate, unit: "reservist"),
      Figure(span: Span(4, 9), amount: .range(2.5...3), unit: "%", unitName: "percentage"),
    ]
    let alert = makeAlert(
      claims: [makeClaim(figures: figures)],
      story: Alert.Story(id: "31", title: "Two ferries", outlets: 2, independent: 1))
    #expect(
      text(alert)
        == #"{"seq":184,"id":"a184","time":"2026-11-21T10:00:02.113Z","kind":"claim","#
        + #""severity":"warning","watch":"ferries","#
        + #""title":"Marsh (harbour.example): two ferries sank","claims":[{"id":"c7","#
        + #""outlet":"harbour.example","source":"Elena Marsh","role":"harbour minister","#
        + #""cue":"said","content":"two ferries sank","kind":"indirect","figures":["#
        + #"{"span":[0,3],"value":300000,"bound":"~","unit":"reservist","approximate":true},"#
        + #"{"span":[4,9],"min":2.5,"max":3,"bound":"=","unit":"%","unit_name":"percentage","#
        + #""approximate":false}],"modality":"asserted","confidence":0.83,"#
        + #""url":"https://harbour.example/1","published":"2026-11-21T09:00:00.000Z","#
        + #""revision":1,"span":[412,428]}],"#
        + #""story":{"id":"31","title":"Two ferries","outlets":2,"independent":1},"#
        + #""why":"a reason","first_seen":"2026-11-21T10:00:00.000Z"}"# + "\n")
  }

  @Test("Absent values are left out; claims are always there")
  func absentValues() {
    let alert = makeAlert(kind: .feed, watch: nil, title: "t", claims: [])
    #expect(
      text(alert)
        == #"{"seq":184,"id":"a184","time":"2026-11-21T10:00:02.113Z","kind":"feed","#
        + #""severity":"warning","title":"t","claims":[],"why":"a reason","#
        + #""first_seen":"2026-11-21T10:00:00.000Z"}"# + "\n")
    let bare = AlertedClaim(
      id: "1", outlet: "o", source: nil, role: nil, cue: nil, content: "c", kind: .statement,
      figures: [], modality: .hedged, confidence: 1, url: nil, published: nil, revision: 2,
      span: Span(0, 1))
    #expect(
      text(makeAlert(claims: [bare])).contains(
        #""claims":[{"id":"1","outlet":"o","content":"c","kind":"statement","figures":[],"#
          + #""modality":"hedged","confidence":1,"revision":2,"span":[0,1]}]"#))
  }

  @Test(
    "What could end a line or act on a terminal is escaped",
    arguments: [
      ("\n", #"\u000a"#), ("\r", #"\u000d"#), ("\u{0}", #"\u0000"#), ("\u{1B}[31m", #"\u001b[31m"#),
      ("\u{7F}", #"\u007f"#), ("\u{9B}31m", #"\u009b31m"#), ("\u{85}", #"\u0085"#),
      ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#), ("\u{202E}", #"\u202e"#),
      ("\u{2066}", #"\u2066"#), ("\u{200F}", #"\u200f"#), ("\u{61C}", #"\u061c"#),
      ("\"", #"\""#), ("\\", #"\\"#), ("/", "/"), ("é ж 日 🚢", "é ж 日 🚢"),
    ])
  func escapes(raw: String, escaped: String) {
    let line = text(makeAlert(title: "a\(raw)b", claims: []))
    #expect(line.contains(#""title":"a\#(escaped)b""#))
  }

  @Test("No text can begin a second line or a second object")
  func injection() throws {
    let evil = "\"}\n{\"seq\":999,\"id\":\"x\"}\r\n"
    let alert = makeAlert(
      watch: evil, title: evil,
      claims: [makeClaim(outlet: evil, source: evil, cue: evil, content: evil, url: evil)],
      story: Alert.Story(id: evil, title: evil, outlets: 1, independent: 1), why: evil)
    let line = AlertLine.render(alert)
    #expect(line.filter { $0 == 10 }.count == 1)
    #expect(line.last == 10)
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    #expect(object?["seq"] as? Int == 184)
    #expect(object?["title"] as? String == evil)
    #expect((object?["claims"] as? [Any])?.count == 1)
  }

  @Test(
    "Milliseconds are rounded, and dates that RFC 3339 can't say are the nearest that it can",
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (1_795_255_202.9996, "2026-11-21T10:00:03.000Z"),
      (1_795_255_202.001, "2026-11-21T10:00:02.001Z"), (-1.5, "1969-12-31T23:59:58.500Z"),
      (1e15, "9999-12-31T23:59:59.000Z"), (-1e15, "1582-10-15T00:00:00.000Z"),
    ])
  func timestamps(seconds: Double, text: String) {
    #expect(Date(timeIntervalSince1970: seconds).timestamp == text)
  }

  @Test("A number that JSON can't say is left out", arguments: [Double.infinity, -.infinity, .nan])
  func infiniteFigures(value: Double) {
    let figure = Figure(span: Span(0, 1), amount: .value(value))
    #expect(
      text(makeAlert(claims: [makeClaim(figures: [figure])]))
        .contains(#""figures":[{"span":[0,1],"bound":"=","approximate":false}]"#))
  }

  @Test(
    "Numbers are as short as they are exact",
    arguments: [
      (0.1, "0.1"), (-3, "-3"), (1e15, "1000000000000000"), (1e16, "1e+16"), (1.5e-7, "1.5e-07"),
    ])
  func numbers(value: Double, text: String) {
    var json = JSONWriter()
    json.object { $0.field("n", value) }
    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"n":\#(text)}"#)
  }
}
