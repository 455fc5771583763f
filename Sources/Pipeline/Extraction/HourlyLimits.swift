internal import Foundation
internal import News

/// Says which alerts are held back from the sinks: those in a watch's quiet hours, and those beyond
/// its limit an hour.
///
/// The log gets all of them at once.
struct HourlyLimits {
  /// How many alerts each watch has raised since the full hour.
  private var raised: [String: Int]
  private let time: Date

  /// Starts with what was raised before.
  ///
  /// - Parameters:
  ///   - raised: How many alerts each watch has raised since `start(of:)`.
  ///   - time: When further ones are raised.
  init(raised: [String: Int], time: Date) {
    self.raised = raised
    self.time = time
  }

  /// The full hour before a time.
  ///
  /// - Parameter time: Any time.
  /// - Returns: Since when alerts count.
  static func start(of time: Date) -> Date {
    Date(timeIntervalSince1970: (time.timeIntervalSince1970 / 3_600).rounded(.down) * 3_600)
  }

  /// Counts an alert of a watch.
  ///
  /// - Parameter watch: The watch that raises it.
  /// - Returns: Until when it is held back; nil: not at all.
  mutating func heldUntil(_ watch: Watch) -> Date? {
    let before = raised[watch.name, default: 0]
    raised[watch.name] = before + 1
    let isBeyond = watch.hourlyLimit.map { before >= $0 } ?? false
    let hour = isBeyond ? Self.start(of: time).addingTimeInterval(3_600) : nil
    // The full hour may lie in quiet hours, too.
    let quiet = [time, hour].compactMap(\.self).compactMap { watch.quietHours?.end(at: $0) }
    return (quiet + [hour].compactMap(\.self)).max()
  }
}
