internal import FoundationEssentials

/// A date that a page declares in attributes or JSON-LD: ISO 8601, loosely kept to.
struct PageDate: Hashable {
  let date: Date
  /// Seconds east of Greenwich; 0 also where no zone is named.
  let utcOffset: Int

  // "0001-01-01" and "1970-01-01" stand where a system knew no date.
  private static let earliest = 1971

  /// Reads a date; nil when the text names none.
  ///
  /// A time without zone is taken as UTC, and a date without time as its midnight.
  init?(_ text: String) {
    var digits = Scanner(bytes: Array(text.utf8.prefix(40).drop { $0 <= 0x20 }))
    guard let year = digits.number(4), digits.skip("-/"), let month = digits.number(2),
      digits.skip("-/"), let day = digits.number(2), year >= Self.earliest, 1...12 ~= month,
      1...31 ~= day
    else { return nil }
    var parts = DateComponents(year: year, month: month, day: day, hour: 0, minute: 0, second: 0)
    var offset = 0
    if digits.skip("Tt "), let hour = digits.number(2), digits.skip(":"),
      let minute = digits.number(2), hour < 24, minute < 60
    {
      parts.hour = hour
      parts.minute = minute
      if digits.skip(":"), let second = digits.number(2) { parts.second = min(second, 59) }
      if digits.skip(".,") { digits.skipDigits() }
      offset = digits.zone() ?? 0
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard let date = calendar.date(from: parts),
      calendar.component(.day, from: date) == day
    else { return nil }
    self.date = date.addingTimeInterval(TimeInterval(-offset * 60))
    utcOffset = offset * 60
  }

  private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    mutating func number(_ count: Int) -> Int? {
      guard position + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<(position + count)] {
        guard 0x30...0x39 ~= byte else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      position += count
      return value
    }

    mutating func skip(_ characters: String) -> Bool {
      guard position < bytes.count, characters.utf8.contains(bytes[position]) else { return false }
      position += 1
      return true
    }

    mutating func skipDigits() {
      while position < bytes.count, 0x30...0x39 ~= bytes[position] { position += 1 }
    }

    /// Minutes east of Greenwich.
    mutating func zone() -> Int? {
      _ = skip(" ")
      guard position < bytes.count, skip("+-") else { return nil }
      let sign = bytes[position - 1] == UInt8(ascii: "-") ? -1 : 1
      guard let hours = number(2) else { return nil }
      _ = skip(":")
      return sign * (hours * 60 + (number(2) ?? 0))
    }
  }
}
