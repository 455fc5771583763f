import Foundation

/// Times as people say them.
enum RelativeTime {
  /// How long ago something was, or how soon it is.
  ///
  /// - Parameters:
  ///   - date: When it is.
  ///   - now: The time.
  /// - Returns: Such as "in 12 min" or "3 h ago".
  static func text(_ date: Date, from now: Date) -> String {
    let seconds = date.timeIntervalSince(now)
    return seconds > 0 ? "in \(span(of: seconds))" : "\(span(of: -seconds)) ago"
  }

  /// A span in the largest unit that says enough.
  ///
  /// - Parameter seconds: How long.
  /// - Returns: Such as "12 min".
  static func span(of seconds: Double) -> String {
    switch seconds {
    case ..<90: "\(Int(seconds)) s"
    case ..<5400: "\(Int(seconds / 60)) min"
    case ..<172_800: "\(Int(seconds / 3600)) h"
    default: "\(Int(seconds / 86_400)) d"
    }
  }
}
