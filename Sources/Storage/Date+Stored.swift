internal import Foundation

extension Date {
  private static let storedFormat = Date.ISO8601FormatStyle().year().month().day()
    .dateTimeSeparator(.space).time(includingFractionalSeconds: true)

  /// The text that GRDB stores for a date, where there are many to be written: its own formatter
  /// took three times as long.
  var stored: String { formatted(Self.storedFormat) }
}
