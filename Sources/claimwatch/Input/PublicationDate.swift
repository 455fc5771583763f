import Foundation

/// A date as the `--jsonl` modes take it: RFC 3339, also without seconds or zone, or a bare date.
struct PublicationDate {
  let date: Date

  /// Reads the date.
  ///
  /// - Parameter text: What the line gives; what is empty or anything else is no date.
  init?(_ text: String) {
    let day = Date.ISO8601FormatStyle().year().month().day()
    let minute = day.time(includingFractionalSeconds: false)
    let fraction = day.time(includingFractionalSeconds: true).timeZone(separator: .omitted)
    let readings = [
      try? Date(text, strategy: .iso8601), try? Date(text, strategy: fraction),
      try? Date(text + ":00", strategy: minute), try? Date(text, strategy: minute),
      // A time of day that can't be read must not cost the day.
      try? Date(String(text.prefix(10)), strategy: day),
    ]
    guard let date = readings.compactMap(\.self).first else { return nil }
    self.date = date
  }
}
