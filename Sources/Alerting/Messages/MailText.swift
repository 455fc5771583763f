package import FoundationEssentials

/// A message as a mail of a plain and an HTML part (RFC 5322, RFC 2046).
///
/// No header can be injected: what comes from feeds stands in encoded words and base64 only.
package struct MailText: Sendable {
  private let sender: String
  private let recipients: [String]

  /// Makes a form of mail.
  ///
  /// - Parameters:
  ///   - sender: The address that it comes from, checked before.
  ///   - recipients: The addresses that it goes to, checked before.
  package init(sender: String, recipients: [String]) {
    self.sender = sender
    self.recipients = recipients
  }

  /// Renders a message.
  ///
  /// - Parameters:
  ///   - message: What happened.
  ///   - time: When it is sent.
  /// - Returns: The whole mail, lines ended by CR LF.
  package func render(_ message: Message, at time: Date) -> [UInt8] {
    let boundary = "=_\(message.key)"
    let domain = sender.split(separator: "@").last ?? "localhost"
    let plain = AlertText(usesColour: false).render(message.json)
    let html = """
      <!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>
      \(MessageText(markup: .html).render(message))</p></body></html>

      """
    let lines =
      [
        "Date: \(Self.date(time))", "From: \(sender)",
        "To: \(recipients.joined(separator: ",\r\n "))",
        "Subject: \(Self.encodedWords("\(message.label): \(message.title)".shortened(to: 300)))",
        "Message-ID: <\(message.key)@\(domain)>",
        // RFC 3834: nobody's holiday notice answers this.
        "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "",
      ]
      + Self.part(plain, type: "text/plain", boundary: boundary)
      + Self.part(html, type: "text/html", boundary: boundary) + ["--\(boundary)--", ""]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private static func part(_ text: String, type: String, boundary: String) -> [String] {
    let encoded = Array(Data(text.utf8).base64EncodedString().utf8)
    // RFC 2045 section 6.8: at most 76 characters a line.
    let lines = stride(from: 0, to: encoded.count, by: 76).map {
      String(decoding: encoded[$0..<min($0 + 76, encoded.count)], as: UTF8.self)
    }
    return [
      "--\(boundary)", "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: base64",
      "",
    ] + lines
  }

  /// A text as encoded words (RFC 2047), folded; also of ASCII, in which a feed could have written
  /// encoded words of its own.
  private static func encodedWords(_ text: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      // A line has at most 76 characters; beside "Subject: " and a word's marks, 55 hold 39 bytes.
      if words[words.count - 1].count + bytes.count > 39 { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { "=?utf-8?B?\(Data($0).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }

  /// RFC 5322 section 3.3.
  private static func date(_ time: Date) -> String {
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.weekday, .day, .month, .year, .hour, .minute, .second], from: time)
    guard let weekday = parts.weekday, let day = parts.day, let month = parts.month,
      let year = parts.year, let hour = parts.hour, let minute = parts.minute,
      let second = parts.second
    else { preconditionFailure("the Gregorian calendar has all of these for every date") }
    let clock = [hour, minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(days[weekday - 1]), \(day) \(months[month - 1]) \(year) "
      + "\(clock.joined(separator: ":")) +0000"
  }
}
