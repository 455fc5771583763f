internal import CSystemd

/// What the daemon tells systemd about itself; outside a unit of `Type=notify` it tells nobody.
package enum ServiceManager {
  /// A state that systemd acts on (sd_notify(3)).
  package enum State: Hashable, Sendable {
    case ready
    case reloading(monotonicMicroseconds: UInt64)
    case stopping
    /// One line for `systemctl status`.
    case status(String)
    /// Proof of progress, due every `watchdogInterval()`.
    case watchdog

    var assignment: String {
      switch self {
      case .ready: "READY=1"
      case .reloading(let time): "RELOADING=1\nMONOTONIC_USEC=\(time)"
      case .stopping: "STOPPING=1"
      case .status(let line):
        // A line break would start another assignment.
        "STATUS=" + line.filter { !$0.isNewline }
      case .watchdog: "WATCHDOG=1"
      }
    }
  }

  /// A notification that systemd's socket refused.
  package struct NotificationError: Error, Hashable, CustomStringConvertible {
    /// The `errno` of the failure.
    package let code: Int32
    package var description: String { "systemd could not be notified: errno \(code)" }
  }

  /// Tells systemd.
  ///
  /// - Parameter states: What to tell, together.
  /// - Throws: What the notification socket answered; nothing where there is no such socket.
  package static func notify(_ states: State...) throws(NotificationError) {
    let message = states.map(\.assignment).joined(separator: "\n")
    let result = unsafe sd_notify(0, message)
    if result < 0 { throw NotificationError(code: -result) }
  }

  /// How often systemd wants to hear `State.watchdog`, or nil where it doesn't watch.
  ///
  /// - Throws: The errno of an unreadable `WATCHDOG_USEC`.
  package static func watchdogInterval() throws(NotificationError) -> Duration? {
    var microseconds: UInt64 = 0
    let result = unsafe sd_watchdog_enabled(0, &microseconds)
    if result < 0 { throw NotificationError(code: -result) }
    return result == 0 ? nil : .microseconds(Int64(clamping: microseconds))
  }
}
