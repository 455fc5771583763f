/// The two forms in which nearly all feeds write dates: RFC 3339's, and RFC 822's with an English
/// month, four digits of the year, seconds, and a zone by number or Greenwich's.
///
/// `DateTokens` reads both as well, but for any text; that took an eighth of a feed's time.
enum CommonDate {
  /// The fields of a date in one of the two forms.
  ///
  /// - Parameter text: The date, nothing around it.
  /// - Returns: Nil for any other text.
  static func moment(_ text: ByteSpan) -> Moment? { rfc3339(text) ?? rfc822(text) }

  /// "2026-11-20T10:00:00.5+01:00".
  private static func rfc3339(_ text: ByteSpan) -> Moment? {
    guard text.count >= 20, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), let year = number(text, 0, 4), let month = number(text, 5, 2),
      let day = number(text, 8, 2)
    else { return nil }
    var zone = 19
    if text[zone] == UInt8(ascii: ".") {
      zone += 1
      while zone < text.count, ASCII.isDigit(text[zone]) { zone += 1 }
    }
    return moment(text, year, month, day, clock: 11, zone: zone)
  }

  /// "Fri, 20 Nov 2026 10:00:00 +0000".
  private static func rfc822(_ text: ByteSpan) -> Moment? {
    guard text.count >= 21 else { return nil }
    let start = text[3] == UInt8(ascii: ",") && text[4] == 0x20 ? 5 : 0
    let digits = ASCII.isDigit(text[start + 1]) ? 2 : 1
    let at = start + digits
    // "3 Nov 2026 10:00:00 Z" is the shortest.
    guard text.count >= at + 20, text[at] == 0x20, text[at + 4] == 0x20, text[at + 9] == 0x20,
      text[at + 18] == 0x20, let day = number(text, start, digits),
      let month = month(text[at + 1], text[at + 2], text[at + 3]),
      let year = number(text, at + 5, 4)
    else { return nil }
    return moment(text, year, month, day, clock: at + 10, zone: at + 19)
  }

  /// The fields with those of the clock "10:00:00" and the zone that stand at two places.
  private static func moment(
    _ text: ByteSpan, _ year: Int, _ month: Int, _ day: Int, clock: Int, zone: Int
  ) -> Moment? {
    guard text[clock + 2] == UInt8(ascii: ":"), text[clock + 5] == UInt8(ascii: ":"),
      let hour = number(text, clock, 2), let minute = number(text, clock + 3, 2),
      let second = number(text, clock + 6, 2), let offset = offset(text, zone)
    else { return nil }
    return Moment(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }

  /// The seconds east of Greenwich that "Z", "GMT", "UTC", "+0100" or "+01:00" stands for.
  private static func offset(_ text: ByteSpan, _ start: Int) -> Int? {
    guard start < text.count else { return nil }
    let first = text[start]
    switch (first, text.count - start) {
    case (UInt8(ascii: "Z"), 1): return 0
    case (UInt8(ascii: "G"), 3):
      return text[start + 1] == UInt8(ascii: "M") && text[start + 2] == UInt8(ascii: "T") ? 0 : nil
    case (UInt8(ascii: "U"), 3):
      return text[start + 1] == UInt8(ascii: "T") && text[start + 2] == UInt8(ascii: "C") ? 0 : nil
    case (UInt8(ascii: "+"), 5), (UInt8(ascii: "-"), 5), (UInt8(ascii: "+"), 6),
      (UInt8(ascii: "-"), 6):
      let minutesStart = text.count - 2
      guard text.count - start == 5 || text[start + 3] == UInt8(ascii: ":"),
        let hours = number(text, start + 1, 2), let minutes = number(text, minutesStart, 2),
        hours * 60 + minutes <= 18 * 60
      else { return nil }
      return (first == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes) * 60
    default: return nil
    }
  }

  /// The month that three letters name.
  private static func month(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let key = Int(first) << 16 | Int(second) << 8 | Int(third)
    return months.firstIndex(of: key).map { $0 + 1 }
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ].map { $0.utf8.reduce(0) { $0 << 8 | Int($1) } }

  /// The number that some digits write.
  private static func number(_ text: ByteSpan, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<(start + count) {
      guard ASCII.isDigit(text[index]) else { return nil }
      value = value * 10 + Int(text[index] - 0x30)
    }
    return value
  }
}
