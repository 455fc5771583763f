internal import Synchronization

/// The locations whose time has come, one line for each host.
///
/// A host gets one poll at a time and a rest between two, and the others don't wait for it: ten
/// thousand feeds of one host leave room for those of all others.
final class PollQueue: Sendable {
  typealias Instant = ContinuousClock.Instant

  private struct Host {
    var waiting = Line<String>()
    /// Whether no poll is under way and the last one is long enough ago.
    var isFree = true
  }

  private struct State {
    var hosts: [String: Host] = [:]
    /// Free hosts for which somebody waits.
    var ready = Line<String>()
    /// In the order in which they will be rested, for all rest equally long.
    var resting = Line<(host: String, until: Instant)>()
    /// What waits, is being polled, or is not committed yet.
    var known: Set<String> = []
    var waiting = 0
    var running = 0
  }

  private let rest: Duration
  private let state = Mutex(State())

  /// Makes a queue.
  ///
  /// - Parameter rest: How long a host rests between two polls.
  init(rest: Duration) { self.rest = rest }

  /// How many polls are under way.
  var running: Int { state.withLock { $0.running } }

  /// Whether nothing waits and nothing is under way.
  var isIdle: Bool { state.withLock { $0.waiting == 0 && $0.running == 0 } }

  /// When the next host will be rested.
  var nextRested: Instant? { state.withLock { $0.resting.first?.until } }

  /// Puts a location at the end of its host's line, unless it is known already.
  ///
  /// - Parameters:
  ///   - location: Where a feed is.
  ///   - host: Its host.
  func add(_ location: String, host: String) {
    state.withLock { state in
      guard state.known.insert(location).inserted else { return }
      let isReady = state.hosts[host].map { $0.isFree && $0.waiting.isEmpty } ?? true
      if isReady { state.ready.append(host) }
      // In place: a copy of the line for each of ten thousand feeds of one host is quadratic.
      state.hosts[host, default: Host()].waiting.append(location)
      state.waiting += 1
    }
  }

  /// Takes locations whose hosts are ready.
  ///
  /// - Parameters:
  ///   - limit: At most as many polls may be under way.
  ///   - now: The time.
  /// - Returns: What to poll now; each is to be followed by `finish` and `release`.
  func take(upTo limit: Int, at now: Instant) -> [String] {
    state.withLock { state in
      while let (host, until) = state.resting.first, until <= now {
        _ = state.resting.popFirst()
        free(host, in: &state)
      }
      var taken: [String] = []
      while state.running < limit, let host = state.ready.popFirst() {
        guard let location = state.hosts[host]?.waiting.popFirst() else { continue }
        state.hosts[host]?.isFree = false
        state.waiting -= 1
        state.running += 1
        taken.append(location)
      }
      return taken
    }
  }

  /// Notes that a poll has ended: its host begins to rest.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - isWeb: Whether the host is one that wants rest; a local file does not.
  ///   - now: The time.
  func finish(host: String, isWeb: Bool, at now: Instant) {
    state.withLock { state in
      state.running -= 1
      if isWeb && rest > .zero {
        state.resting.append((host, now + rest))
      } else {
        free(host, in: &state)
      }
    }
  }

  /// Notes that what a poll brought is committed: from now on the location may be added again.
  ///
  /// - Parameter location: Where the feed is.
  func release(_ location: String) { state.withLock { _ = $0.known.remove(location) } }

  private func free(_ host: String, in state: inout State) {
    guard var line = state.hosts[host] else { return }
    line.isFree = true
    state.hosts[host] = line.waiting.isEmpty ? nil : line
    if !line.waiting.isEmpty { state.ready.append(host) }
  }
}
