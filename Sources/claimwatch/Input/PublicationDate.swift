import Foundation

/// A date as the `--jsonl` modes take it: RFC 3339, also without seconds or zone, or a bare date.
struct PublicationDate {
  let date: Date
  /// How far east of Greenwich, in seconds, it is written; 0 also where no zone is named.
  let utcOffset: Int

  /// Reads the date.
  ///
  /// - Parameter text: What the line gives; what is empty or anything else is no date.
  init?(_ text: String) {
    let day = Date.ISO8601FormatStyle().year().month().day()
    let local = day.time(includingFractionalSeconds: false)
    let fraction = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    // Where the minutes end: "2024-03-01T00:09Z" has no seconds, which RFC 3339 wants.
    let seconded = text.prefix(16) + ":00" + text.dropFirst(16)
    let readings = [
      try? Date(text, strategy: .iso8601), try? Date(text, strategy: fraction),
      try? Date(String(seconded), strategy: .iso8601), try? Date(text, strategy: local),
      try? Date(String(seconded), strategy: local),
      // A time of day that can't be read must not cost the day.
      try? Date(String(text.prefix(10)), strategy: day),
    ]
    guard let date = readings.compactMap(\.self).first else { return nil }
    self.date = date
    utcOffset = Self.utcOffset(of: text)
  }

  /// How far east of Greenwich, in seconds, a date of RFC 3339 is written.
  ///
  /// - Parameter text: The date.
  /// - Returns: 0 also where it names no zone.
  static func utcOffset(of text: String) -> Int {
    guard let zone = text.firstMatch(of: /T.*([+-])(\d\d):?(\d\d)$/), let hours = Int(zone.2),
      let minutes = Int(zone.3)
    else { return 0 }
    return (zone.1 == "-" ? -60 : 60) * (hours * 60 + minutes)
  }
}
