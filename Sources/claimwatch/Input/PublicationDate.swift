import Foundation

/// A date as the `--jsonl` modes take it: RFC 3339, a bare date, or empty.
struct PublicationDate {
  let date: Date

  /// Reads the date.
  ///
  /// - Parameter text: What the line gives; anything else is no date.
  init?(_ text: String) {
    guard let day = Day(argument: text) else { return nil }
    date = day.date(at: .distantPast)
  }
}
