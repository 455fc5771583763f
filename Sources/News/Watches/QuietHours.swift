/// Hours of the day in which alerts are held back.
package struct QuietHours: Hashable, Sendable {
  /// Minutes since midnight; where the end is not behind the start, it is one of the next day.
  package let start: Int
  package let end: Int
  /// The identifier of a time zone (<https://www.iana.org/time-zones>).
  package let timeZone: String

  /// Makes hours.
  ///
  /// - Parameters:
  ///   - start: The first quiet minute, since midnight.
  ///   - end: The first minute behind it.
  ///   - timeZone: The identifier of the time zone that both are of.
  package init(start: Int, end: Int, timeZone: String) {
    self.start = start
    self.end = end
    self.timeZone = timeZone
  }
}
