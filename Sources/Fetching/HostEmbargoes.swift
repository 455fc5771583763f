import FoundationEssentials
import Synchronization

/// Which hosts have asked to be left alone, and until when (`feeds.md` C1, C4).
final class HostEmbargoes: Sendable {
  /// The longest that a server's wish is followed (`feeds.md` C1: a cap in days only).
  static let limit: TimeInterval = 7 * 86_400

  private let until = Mutex<[String: Date]>([:])

  /// Notes a host's wish; of two, the later date counts.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - date: Until when it is to be left alone.
  ///   - now: The time now; wishes that have passed are forgotten.
  func add(_ host: String, until date: Date, now: Date) {
    let capped = min(date, now.addingTimeInterval(Self.limit))
    until.withLock { hosts in
      if hosts.count >= 1_024 { hosts = hosts.filter { $0.value > now } }
      hosts[host] = max(capped, hosts[host] ?? capped)
    }
  }

  /// How long a host still is to be left alone.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - now: The time now.
  /// - Returns: The time left; nil where it has not asked.
  func timeLeft(_ host: String, now: Date) -> Duration? {
    guard let date = until.withLock({ $0[host] }), date > now else { return nil }
    return .seconds(date.timeIntervalSince(now))
  }
}
