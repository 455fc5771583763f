package import News

/// The line of the alert log that an alert becomes (DESIGN, section 5).
package enum AlertLine {
  /// How long a line may be, with its newline, in bytes.
  package static let longest = 64 * 1024

  /// Enough bytes of a line to hold its number: a key of seven, 19 digits, a comma.
  static let beginning = 32

  /// One JSON object and a newline, keys in a fixed order; absent values are left out.
  ///
  /// An alert that would be longer is cut: its texts are shortened and end with "…", overlong
  /// addresses are left out, then claims are left out from the last on; `truncated` then says so.
  ///
  /// - Parameter alert: The alert.
  /// - Returns: At most `longest` bytes, the same for the same alert.
  package static func render(_ alert: Alert) -> [UInt8] {
    for cut in AlertCut.allCuts(claims: alert.claims.count) {
      if let line = line(alert, cut: cut) { return line }
    }
    preconditionFailure("the last cut fits, whatever the alert: it bounds every text")
  }

  /// The number with which a line of the log begins, read without decoding the line.
  ///
  /// - Parameter line: A line of the log.
  /// - Returns: The number; nil where the line doesn't begin as an alert does.
  package static func seq(of line: [UInt8]) -> Int64? {
    let key = Array("{\"seq\":".utf8)
    guard line.starts(with: key) else { return nil }
    let digits = line.dropFirst(key.count).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
    // Int64.max has 19 digits.
    guard digits.count <= 19 else { return nil }
    return Int64(String(decoding: digits, as: UTF8.self))
  }

  private static func line(_ alert: Alert, cut: AlertCut) -> [UInt8]? {
    // One byte is the newline's.
    var json = JSONWriter(limit: longest - 1)
    json.object { json in
      json.field("seq", alert.seq)
      json.field("id", cut.text(alert.id))
      json.field("time", alert.time.timestamp)
      json.field("kind", alert.kind.rawValue)
      json.field("severity", alert.severity.rawValue)
      json.field("watch", cut.text(alert.watch))
      json.field("title", cut.text(alert.title))
      json.field("claims") { json in
        json.array(alert.claims.prefix(cut.claims)) { $0.claim($1, cut: cut) }
      }
      if let story = alert.story {
        json.field("story") { $0.story(story, cut: cut) }
      }
      json.field("why", cut.text(alert.why))
      json.field("first_seen", alert.firstSeen.timestamp)
      if cut.isReal { json.field("truncated", true) }
    }
    return json.isTooLong ? nil : json.bytes + [UInt8(ascii: "\n")]
  }
}
