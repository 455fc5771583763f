import Foundation
import FoundationXML
import Testing

@testable import Alerting

@Suite struct AtomFeedTests {
  private static let time = Date(timeIntervalSince1970: 1_795_255_300)

  private func render(_ messages: [Message]) -> String {
    String(
      decoding: AtomFeed.render(messages, title: "Desk & co", id: "desk", at: Self.time),
      as: UTF8.self)
  }

  @Test func anAlertIsAnEntry() throws {
    let lines = render([try makeMessage()]).components(separatedBy: "\n")
    #expect(
      lines.prefix(16) == [
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<title>Desk &amp; co</title>",
        "<id>urn:claimwatch:desk</id>", "<updated>2026-11-21T10:01:40.000Z</updated>",
        "<author><name>Claimwatch</name></author>", "<generator>Claimwatch</generator>", "<entry>",
        "<title>Marsh (harbour.example): two ferries sank</title>",
        "<id>urn:claimwatch:alert:a184</id>", "<updated>2026-11-21T10:00:02.113Z</updated>",
        "<link href=\"https://harbour.example/1\"/>", "<category term=\"claim\"/>",
        "<category term=\"warning\"/>", "<category term=\"ferries\"/>",
        "<content type=\"html\">warning claim [ferries]&lt;br&gt;",
      ])
    #expect(lines.suffix(3) == ["</entry>", "</feed>", ""])
  }

  @Test func aFeedReaderReadsIt() throws {
    let parser = XMLParser(data: Data(render([try makeHostileMessage(), try makeMessage()]).utf8))
    #expect(parser.parse())
  }

  @Test func noncharactersAreLeftOut() throws {
    let text = render([try makeMessage(makeAlert(title: "two\u{FFFF} ferries\u{FFFE} sank"))])
    #expect(text.contains("<title>two ferries sank</title>"))
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test func nothingOfAFeedsIsMarkup() throws {
    let text = render([try makeHostileMessage()])
    // In the entry's HTML, which is escaped once more, it is text as well.
    #expect(text.contains("&amp;lt;script&amp;gt;"))
    #expect(!text.contains("<script"))
    let content = try #require(text.components(separatedBy: "<content").last)
    #expect(!content.contains("&lt;script"))
  }

  @Test func noAlertIsAFeedStill() {
    #expect(render([]).hasSuffix("<generator>Claimwatch</generator>\n</feed>\n"))
  }
}
