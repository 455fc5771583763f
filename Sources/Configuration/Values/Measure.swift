/// Numbers with units: durations and sizes.
enum Measure {
  /// A number and the letters behind it ("60m" is one, "1h30m" two).
  private struct Part {
    let number: Int
    let unit: Substring
  }

  /// Reads a duration such as 90s, 60m, 1h30m or 2d.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: From one second to ten years.
  /// - Throws: That it is none, has no unit, or is out of these bounds.
  static func parseDuration(_ text: String) throws(Complaint) -> Duration {
    guard let parts = parts(of: text), !parts.isEmpty else { throw noDuration(text) }
    if parts.count == 1, parts[0].unit.isEmpty, parts[0].number > 0 {
      throw Complaint(
        message: "\(text.quoted) has no unit",
        suggestion: Suggestion.didYouMean("\(text)s", "\(text)m"))
    }
    var seconds = 0
    var units = secondsOfUnits[...]
    for part in parts {
      // From large to small and each once, or "1m1h" and "1m1m" would pass.
      guard let index = units.firstIndex(where: { $0.unit == part.unit }) else {
        throw noDuration(text)
      }
      // What is too long stays so, and cannot overflow.
      seconds += min(part.number, longest + 1) * units[index].seconds
      units = units[(index + 1)...]
    }
    guard seconds >= 1 else { throw Complaint(message: "\(text.quoted) is shorter than 1s") }
    guard seconds <= longest else {
      throw Complaint(message: "\(text.quoted) is longer than ten years")
    }
    return .seconds(seconds)
  }

  private static let secondsOfUnits = [
    (unit: "d", seconds: 86_400), (unit: "h", seconds: 3_600), (unit: "m", seconds: 60),
    (unit: "s", seconds: 1),
  ]

  /// Ten years, in seconds: a longer duration is a slip.
  private static let longest = 10 * 365 * 86_400

  private static func noDuration(_ text: String) -> Complaint {
    Complaint(
      message: "\(text.quoted) is no duration", suggestion: "write it like 90s, 60m, 1h30m or 2d")
  }

  /// Reads a number of bytes such as 16MB or 512KiB.
  ///
  /// - Parameter text: A value of the file; without a unit it counts bytes.
  /// - Returns: From one kilobyte (nothing smaller is a feed) to one gigabyte (it must fit into
  ///   memory).
  /// - Throws: That it is none, or out of these bounds.
  static func parseSize(_ text: String) throws(Complaint) -> Int {
    let units = [
      "": 1, "B": 1, "kB": 1_000, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000,
      "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30,
    ]
    guard let parts = parts(of: text), parts.count == 1, let factor = units[String(parts[0].unit)]
    else {
      throw Complaint(
        message: "\(text.quoted) is no size", suggestion: "write it like 16MB or 512KiB")
    }
    let (bytes, overflows) = parts[0].number.multipliedReportingOverflow(by: factor)
    guard !overflows, (1_000...1_000_000_000).contains(bytes) else {
      throw Complaint(
        message: "\(text.quoted) is out of bounds", suggestion: "give from 1kB to 1GB")
    }
    return bytes
  }

  /// Splits a text into numbers and units; nil where something else stands in it.
  private static func parts(of text: String) -> [Part]? {
    var parts: [Part] = []
    var rest = text[...]
    while !rest.isEmpty {
      let digits = rest.prefix { "0"..."9" ~= $0 }
      // Too many digits for an Int are too many for any use.
      guard let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count)
      let unit = rest.prefix { "a"..."z" ~= $0 || "A"..."Z" ~= $0 }
      rest = rest.dropFirst(unit.count)
      parts.append(Part(number: number, unit: unit))
    }
    return parts
  }
}
