import FoundationEssentials
import Synchronization

/// Which hosts have asked to be left alone, and until when (`feeds.md` C1, C4).
final class HostEmbargoes: Sendable {
  /// The longest that a server's wish is followed (`feeds.md` C1: a cap in days only).
  static let limit: TimeInterval = 7 * 86_400

  private struct State {
    var hosts: [String: Date] = [:]
    /// Those that nobody has stored yet.
    var fresh: [String: Date] = [:]
  }

  private let state = Mutex(State())

  /// Notes a host's wish; of two, the later date counts.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - date: Until when it is to be left alone.
  ///   - now: The time now; wishes that have passed are forgotten.
  func add(_ host: String, until date: Date, now: Date) {
    let capped = min(date, now.addingTimeInterval(Self.limit))
    state.withLock { state in
      if state.hosts.count >= 1_024 { state.hosts = state.hosts.filter { $0.value > now } }
      let later = max(capped, state.hosts[host] ?? capped)
      state.hosts[host] = later
      state.fresh[host] = later
    }
  }

  /// The wishes that came in since the last call.
  func takeFresh() -> [String: Date] {
    state.withLock { state in
      defer { state.fresh = [:] }
      return state.fresh
    }
  }

  /// How long a host still is to be left alone.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - now: The time now.
  /// - Returns: The time left; nil where it has not asked.
  func timeLeft(_ host: String, now: Date) -> Duration? {
    guard let date = state.withLock({ $0.hosts[host] }), date > now else { return nil }
    return .seconds(date.timeIntervalSince(now))
  }
}
