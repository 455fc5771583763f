import Foundation
import Testing

@testable import Alerting

@Suite struct MailTextTests {
  private static let time = Date(timeIntervalSince1970: 1_795_255_202)

  private func lines(_ message: Message) -> [String] {
    let mail = MailText(
      sender: "watch@desk.example", recipients: ["ana@desk.example", "b@x.example"]
    )
    .render(message, at: Self.time)
    return String(decoding: mail, as: UTF8.self).components(separatedBy: "\r\n")
  }

  private func parts(_ lines: [String]) throws -> [String] {
    let boundary = try #require(lines.first { $0.hasPrefix("--=_") })
    return try lines.joined(separator: "\n").components(separatedBy: boundary).dropFirst()
      .dropLast().map { part in
        let encoded = part.components(separatedBy: "\n\n").dropFirst().joined()
        let data = try #require(
          Data(base64Encoded: encoded, options: .ignoreUnknownCharacters))
        return try #require(String(data: data, encoding: .utf8))
      }
  }

  @Test func aMailHasTheHeadersOfAMail() throws {
    #expect(
      lines(try makeMessage()).prefix { !$0.isEmpty } == [
        "Date: Sat, 21 Nov 2026 10:00:02 +0000", "From: watch@desk.example",
        "To: ana@desk.example,", " b@x.example",
        "Subject: =?utf-8?B?d2FybmluZyBjbGFpbSBbZmVycmllc106IE1hcnNoIChoYXJib3Vy?=",
        " =?utf-8?B?LmV4YW1wbGUpOiB0d28gZmVycmllcyBzYW5r?=", "Message-ID: <k184@desk.example>",
        "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"=_k184\"",
      ])
  }

  @Test func itHasAPlainAndAnHTMLPart() throws {
    let message = try makeMessage()
    let parts = try parts(lines(message))
    #expect(parts.count == 2)
    #expect(parts[0] == AlertText(usesColour: false).render(message.json))
    #expect(parts[1].contains("<b>Marsh (harbour.example): two ferries sank</b>"))
    #expect(parts[1].contains("<a href=\"https://harbour.example/1\">"))
  }

  @Test func nothingOfAFeedsBecomesAHeader() throws {
    let lines = lines(try makeHostileMessage())
    let names = lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }
      .map { String($0.prefix { $0 != ":" }) }
    #expect(
      names == [
        "Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version",
        "Content-Type",
      ])
    #expect(lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
  }

  @Test func nothingOfAFeedsBecomesHTML() throws {
    let html = try parts(lines(try makeHostileMessage()))[1]
    #expect(html.contains("&lt;script&gt;"))
    #expect(!html.contains("<script"))
  }

  @Test func aLineEndsOnlyWithCRLF() throws {
    let mail = MailText(sender: "a@b.example", recipients: ["c@d.example"])
      .render(try makeHostileMessage(), at: Self.time)
    let text = String(decoding: mail, as: UTF8.self).replacing("\r\n", with: "")
    #expect(!text.unicodeScalars.contains("\r") && !text.unicodeScalars.contains("\n"))
  }
}
