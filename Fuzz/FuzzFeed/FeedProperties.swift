import FeedParsing
import Foundation
import News

/// What must hold of every document that the parser makes of bytes.
enum FeedProperties {
  private static let parser = FeedParser()
  private static let url = "https://outlet.example/news/feed.xml"

  /// Parses bytes, and traps where the outcome breaks a promise.
  static func check(_ bytes: [UInt8]) {
    let document: FeedDocument
    do {
      document = try parser.parse(bytes, url: url)
    } catch {
      precondition(!"\(error)".isEmpty)
      return
    }
    checkAgain(document, bytes)
    // The shortest entry is "{}," of JSON, the next "<item".
    precondition(document.entries.count * 2 <= bytes.count, "more entries than it can hold")
    for entry in document.entries { check(entry) }
    for date in [document.feed.published, document.feed.updated] { check(date) }
    checkJSON(of: document)
    if document.flaw == nil { checkCut(document, bytes) }
  }

  private static func checkAgain(_ document: FeedDocument, _ bytes: [UInt8]) {
    do {
      let again = try parser.parse(bytes, url: url)
      precondition(again == document, "parsed otherwise the second time")
    } catch {
      preconditionFailure("refused the second time: \(error)")
    }
  }

  private static func check(_ entry: Entry) {
    for date in [entry.published, entry.updated, entry.created, entry.expired] { check(date) }
    let texts = [entry.title, entry.summary, entry.rights].compactMap(\.self) + entry.contents
    let lines = [entry.id, entry.link, entry.comments].compactMap(\.self)
    for text in texts.map(\.value) + lines {
      precondition(!text.unicodeScalars.contains(where: isControl), "a control character")
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\t\n\r".unicodeScalars.contains(scalar)
  }

  private static func check(_ date: Date?) {
    guard let date else { return }
    precondition(
      (-62_135_769_600...253_402_473_600).contains(date.timeIntervalSince1970), "\(date)")
  }

  private static func checkJSON(of document: FeedDocument) {
    let json = FeedJSON.bytes(of: document)
    precondition(!json.contains(0x0A), "more than one line")
    do {
      let printed = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
      let entries = printed?["entries"] as? [Any]
      precondition(entries?.count == document.entries.count, "entries are missing in the JSON")
    } catch {
      preconditionFailure("no JSON: \(error)")
    }
  }

  /// A correct document without its last byte is refused, or says that something is wrong.
  private static func checkCut(_ document: FeedDocument, _ bytes: [UInt8]) {
    guard document.encoding == "utf-8", let last = bytes.last, last == 0x3E || last == 0x7D else {
      return
    }
    do {
      let cut = try parser.parse(bytes.dropLast(), url: url)
      precondition(cut.flaw != nil, "a cut that nobody sees")
    } catch {
      precondition(!"\(error)".isEmpty)
    }
  }
}
