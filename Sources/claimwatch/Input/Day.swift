import ArgumentParser
import Foundation

/// A point in time as people write it on the command line: a date, a time, or how long ago.
struct Day: ExpressibleByArgument, Sendable {
  /// The moment, or how long before now.
  private enum Value: Sendable {
    case moment(Date)
    case ago(TimeInterval)
  }

  private let value: Value
  /// How far east of Greenwich, in seconds, it is written; 0 also where no zone is named.
  let utcOffset: Int

  /// Reads "2026-11-20", "2026-11-20T10:00:00Z", "36h" or "7d".
  ///
  /// - Parameter argument: What the user wrote.
  init?(argument: String) {
    utcOffset = PublicationDate.utcOffset(of: argument)
    let units: [Character: TimeInterval] = ["m": 60, "h": 3600, "d": 86_400, "w": 604_800]
    if let unit = argument.last.flatMap({ units[$0] }), let count = Double(argument.dropLast()),
      count >= 0
    {
      value = .ago(count * unit)
    } else if let moment = Self.moment(argument) {
      value = .moment(moment)
    } else {
      return nil
    }
  }

  /// The moment that is meant.
  ///
  /// - Parameter now: When the user asks.
  /// - Returns: The moment.
  func date(at now: Date) -> Date {
    switch value {
    case .moment(let moment): moment
    case .ago(let duration): now.addingTimeInterval(-duration)
    }
  }

  /// The day of UTC that the moment lies in.
  ///
  /// - Parameter now: When the user asks.
  /// - Returns: From midnight to midnight.
  func day(at now: Date) -> Range<Date> {
    let seconds = date(at: now).timeIntervalSince1970
    let midnight = Date(timeIntervalSince1970: (seconds / 86_400).rounded(.down) * 86_400)
    return midnight..<midnight + 86_400
  }

  private static func moment(_ text: String) -> Date? {
    let day = Date.ISO8601FormatStyle().year().month().day()
    return (try? Date(text, strategy: .iso8601)) ?? (try? Date(text, strategy: day))
  }
}
