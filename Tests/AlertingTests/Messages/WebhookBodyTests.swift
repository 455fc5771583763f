import Foundation
import News
import Testing

@testable import Alerting

@Suite struct WebhookBodyTests {
  private func object(
    _ message: Message, _ template: WebhookTemplate, topic: String = ""
  ) throws -> [String: Any] {
    let body = WebhookBody.render(message, as: template, topic: topic)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])
  }

  @Test func jsonIsTheLineOfTheLog() throws {
    let line = AlertLine.render(makeAlert())
    let body = WebhookBody.render(try makeMessage(), as: .json)
    #expect(body + Array("\n".utf8) == line)
  }

  @Test func slackGetsALineForEachFact() throws {
    let object = try object(try makeMessage(), .slack)
    #expect(object.keys.sorted() == ["text"])
    #expect(
      object["text"] as? String == """
        warning claim [ferries]
        *Marsh (harbour.example): two ferries sank*
        – harbour.example Elena Marsh (harbour minister) said: two ferries sank
        <https://harbour.example/1>
        why: a reason
        number 184, 2026-11-21T10:00:02.113Z

        """)
  }

  @Test func mattermostGetsTheSameInMarkdown() throws {
    let text = try #require(try object(try makeMessage(), .mattermost)["text"] as? String)
    #expect(text.hasPrefix("warning claim \\[ferries\\]\n**Marsh \\(harbour\\.example\\)\\: two"))
    #expect(text.contains("\n<https://harbour.example/1>\n"))
  }

  @Test func matrixGetsPlainTextAndHTML() throws {
    let object = try object(try makeMessage(), .matrix)
    #expect(object["msgtype"] as? String == "m.text")
    #expect((object["body"] as? String)?.contains("Marsh (harbour.example): two ferries") == true)
    #expect(object["format"] as? String == "org.matrix.custom.html")
    #expect(
      (object["formatted_body"] as? String)?
        .contains("<b>Marsh (harbour.example): two ferries sank</b><br>\n") == true)
  }

  @Test(arguments: [(Severity.info, 3), (.warning, 4), (.critical, 5)])
  func ntfyGetsAPriority(severity: Severity, priority: Int) throws {
    let message = try makeMessage(makeAlert(severity: severity))
    let object = try object(message, .ntfy, topic: "news")
    #expect(object["topic"] as? String == "news")
    #expect(object["title"] as? String == "\(severity.rawValue) claim [ferries]")
    #expect(object["message"] as? String == "Marsh (harbour.example): two ferries sank")
    #expect(object["priority"] as? Int == priority)
    #expect(object["click"] as? String == "https://harbour.example/1")
  }

  @Test func ntfysLimitHolds() throws {
    let title = String(repeating: "🛟", count: 5_000)
    let message = try makeMessage(makeAlert(title: title))
    let text = try #require(try object(message, .ntfy)["message"] as? String)
    #expect(text.utf8.count <= 4_096)
    #expect(text.hasSuffix("…"))
  }

  @Test func slackSeesNoMarkupOfAFeeds() throws {
    let text = try #require(try object(try makeHostileMessage(), .slack)["text"] as? String)
    #expect(text.contains("&lt;!channel&gt;"))
    #expect(text.contains("&lt;script&gt;"))
    // The only angle brackets are those of the link.
    #expect(text.filter { $0 == "<" }.count == 1)
    #expect(!text.contains(" *b"))
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func mattermostSeesNoMarkupOfAFeeds() throws {
    let text = try #require(try object(try makeHostileMessage(), .mattermost)["text"] as? String)
    #expect(text.contains("\\<script\\>"))
    #expect(text.contains("\\[here\\]\\(javascript\\:x\\)"))
    #expect(!text.contains("@all"))
    #expect(!text.contains(" *b"))
  }

  @Test func matrixSeesNoMarkupOfAFeeds() throws {
    let html = try #require(
      try object(try makeHostileMessage(), .matrix)["formatted_body"] as? String)
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!html.contains("<script"))
  }

  @Test(arguments: [
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("/relative", nil),
    ("HTTPS://a.example/x", "HTTPS://a.example/x"),
    ("https://a.example/x>|<y (z) ä", "https://a.example/x%3E%7C%3Cy%20%28z%29%20%C3%A4"),
    ("https://a.example/\r\nBcc:", "https://a.example/%0D%0ABcc:"),
  ])
  func linksAreOfTheWebOrNone(url: String, link: String?) throws {
    #expect(WebLink.safe(url) == link)
    let click = try object(try makeHostileMessage(url: url), .ntfy)["click"] as? String
    #expect(click == link)
  }

  @Test(arguments: [
    (WebhookTemplate.slack, "<https://a.example/x_y?a=1&amp;b=%7E>"),
    (.mattermost, "<https://a.example/x_y?a=1&b=%7E>"),
  ])
  func aLinkStaysTheLinkThatItIs(template: WebhookTemplate, link: String) throws {
    let message = try makeMessage(
      makeAlert(claims: [makeClaim(url: "https://a.example/x_y?a=1&b=~")]))
    let text = try #require(try object(message, template)["text"] as? String)
    #expect(text.contains("\n\(link)\n"))
  }

  @Test func ofManyClaimsTheFirstAreShown() throws {
    let claims = (0..<13).map { makeClaim(content: "ferry \($0) sank") }
    let message = try makeMessage(makeAlert(claims: claims))
    let text = try #require(try object(message, .slack)["text"] as? String)
    #expect(text.contains("ferry 9 sank"))
    #expect(!text.contains("ferry 10 sank"))
    #expect(text.contains("\nand 3 more\n"))
  }
}
