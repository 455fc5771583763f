internal import Foundation
internal import News

extension QuietHours {
  /// When the quiet hours end that a time lies in.
  ///
  /// - Parameter time: Any time.
  /// - Returns: Nil where it lies in none.
  func end(at time: Date) -> Date? {
    guard let zone = TimeZone(identifier: timeZone) else {
      preconditionFailure("the configuration was checked for its time zone")
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.hour, .minute], from: time)
    guard let hour = parts.hour, let minutes = parts.minute else { return nil }
    let minute = hour * 60 + minutes
    let isQuiet =
      start < end ? (start..<end).contains(minute) : minute >= start || minute < end
    guard isQuiet else { return nil }
    // On the day on which clocks skip that minute, the next one that there is.
    return calendar.nextDate(
      after: time, matching: DateComponents(hour: end / 60, minute: end % 60, second: 0),
      matchingPolicy: .nextTime)
  }
}
