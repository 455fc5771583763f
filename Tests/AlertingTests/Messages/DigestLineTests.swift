import Foundation
import News
import Testing

@testable import Alerting

@Suite struct DigestLineTests {
  private static let time = Date(timeIntervalSince1970: 1_795_255_300)

  private func alerts(_ count: Int) throws -> [LoggedAlert] {
    try (0..<count).map { place in
      try #require(
        LoggedAlert(
          line: AlertLine.render(
            makeAlert(
              seq: Int64(place + 1), severity: place == 1 ? .critical : .info,
              title: "ferry \(place) sank"))))
    }
  }

  @Test func aDigestListsItsAlerts() throws {
    let line = try #require(DigestLine.render(try alerts(2), id: "d2"))
    #expect(
      String(decoding: line, as: UTF8.self) == """
        {"seq":2,"id":"d2","time":"2026-11-21T10:00:02.113Z","kind":"digest","severity":"critical",\
        "watch":"ferries","title":"2 alerts of watch ferries","count":2,"alerts":[\
        {"seq":1,"id":"a184","time":"2026-11-21T10:00:02.113Z","kind":"claim","severity":"info",\
        "title":"ferry 0 sank","url":"https://harbour.example/1"},\
        {"seq":2,"id":"a184","time":"2026-11-21T10:00:02.113Z","kind":"claim","severity":"critical",\
        "title":"ferry 1 sank","url":"https://harbour.example/1"}],\
        "why":"held back by the watch's quiet hours or its limit an hour"}

        """)
  }

  @Test func aDigestIsAMessage() throws {
    let line = try #require(DigestLine.render(try alerts(60), id: "d60"))
    let message = try #require(Message(line: line, key: "k"))
    #expect(message.alert.alerts?.count == 50)
    #expect(message.title == "60 alerts of watch ferries")
    #expect(message.link == "https://harbour.example/1")
    let text = MessageText(markup: .plain).render(message)
    #expect(text.contains("\n– 50 ferry 49 sank\n"))
    #expect(text.contains("\nand 10 more\n"))
    let shown = AlertText(usesColour: false).render(line)
    #expect(shown.contains("\n  - #50 ferry 49 sank\n    https://harbour.example/1\n"))
    #expect(shown.contains("\n  and 10 more\n"))
  }

  @Test func ofNoAlertsThereIsNone() {
    #expect(DigestLine.render([], id: "d") == nil)
  }

  @Test func aTestSaysThatItIsOne() throws {
    let line = TestLine.render(sink: "desk", id: "t1", at: Self.time)
    let message = try #require(Message(line: line, key: "t1"))
    #expect(message.alert.kind == "test")
    #expect(message.title == "Test of the sink desk: this is no alert")
    #expect(message.alert.seq == 0)
  }

  @Test func theJournalGetsTheSeverityAsPriority() throws {
    let fields = JournalFields.render(try makeMessage(makeAlert(severity: .critical)))
    #expect(
      fields.map { "\($0.name)=\($0.value)" } == [
        "MESSAGE=Marsh (harbour.example): two ferries sank",
        "MESSAGE_ID=\(JournalFields.messageID)", "PRIORITY=2", "SYSLOG_IDENTIFIER=claimwatch",
        "CLAIMWATCH_SEQ=184", "CLAIMWATCH_KEY=k184", "CLAIMWATCH_ID=a184", "CLAIMWATCH_KIND=claim",
        "CLAIMWATCH_WATCH=ferries", "CLAIMWATCH_URL=https://harbour.example/1",
      ])
  }
}
