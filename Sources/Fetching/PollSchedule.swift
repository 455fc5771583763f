package import FoundationEssentials

/// When a feed is polled next: pure arithmetic on what its last poll brought.
package struct PollSchedule: Hashable, Sendable {
  private static let hour: TimeInterval = 3_600
  private static let day: TimeInterval = 86_400
  /// The share of the interval by which a poll may come later, never sooner, so that feeds that
  /// were polled together drift apart (`feeds.md` B1).
  private static let spread = 0.05

  /// The interval in seconds.
  private let interval: TimeInterval
  /// Whether the user chose the interval; if not, servers without validators get their rest.
  private let isUsersChoice: Bool

  /// Makes a schedule.
  ///
  /// - Parameters:
  ///   - interval: The time from the end of a poll to the next one.
  ///   - isUsersChoice: Whether the user asked for this interval; else a feed whose answers can't
  ///     be made conditional is polled once a day (`feeds.md` B1).
  package init(every interval: Duration, isUsersChoice: Bool) {
    self.interval = interval / .seconds(1)
    self.isUsersChoice = isUsersChoice
  }

  /// What comes after a poll.
  ///
  /// - Parameters:
  ///   - outcome: What the poll brought.
  ///   - previous: Where the feed stood before; nil for the first poll.
  ///   - end: When the poll ended.
  ///   - wish: The pace that the feed itself asks for (`ttl`, `sy:updatePeriod`; `feeds.md` B4).
  ///   - jitter: A random number in 0..<1.
  /// - Returns: Where the feed stands now.
  package func state(
    after outcome: FetchOutcome, previous: PollState?, end: Date, wish: Duration? = nil,
    jitter: Double
  ) -> PollState {
    switch outcome {
    case .notModified(let validators, let freshness):
      success(validators, freshness, wish, end: end, jitter: jitter)
    case .document(let document):
      success(document.validators, document.freshness, wish, end: end, jitter: jitter)
    case .failed(let problem):
      state(after: problem, previous: previous, end: end, jitter: jitter)
    }
  }

  /// What comes after a poll that brought nothing, or something that was of no use.
  ///
  /// - Parameters:
  ///   - problem: What was wrong.
  ///   - previous: Where the feed stood before; nil for the first poll.
  ///   - end: When the poll ended.
  ///   - jitter: A random number in 0..<1.
  /// - Returns: Where the feed stands now.
  package func state(
    after problem: FetchProblem, previous: PollState?, end: Date, jitter: Double
  ) -> PollState {
    var state = previous ?? PollState(next: .due(end))
    switch problem.consequence {
    case .backOff:
      state.failures += 1
      state.next = .due(end + backOff(failures: state.failures, jitter: jitter))
    case .wait(let duration?):
      state.refusals = 0
      let asked = min(duration / .seconds(1), HostEmbargoes.limit)
      state.next = .due(end + max(asked, interval) * (1 + Self.spread * jitter))
    case .wait(nil):
      state.refusals += 1
      state.next = .due(end + patience(refusals: state.refusals) * (1 + Self.spread * jitter))
    case .stop(let stop):
      state.failures += 1
      state.next = .stopped(stop)
    case .none:
      state.next = .due(end + interval * (1 + Self.spread * jitter))
    }
    return state
  }

  /// When to poll a feed whose time passed while nobody was there: spread out, so that a start or
  /// the end of a suspend brings no stampede (`feeds.md` B5).
  ///
  /// - Parameters:
  ///   - now: The time of the start.
  ///   - jitter: A random number in 0..<1.
  /// - Returns: A time within the next tenth of the interval, at most ten minutes from now.
  package func catchUp(at now: Date, jitter: Double) -> Date {
    now + min(interval / 10, 600) * jitter
  }

  private func success(
    _ validators: Validators, _ freshness: Duration?, _ wish: Duration?, end: Date, jitter: Double
  ) -> PollState {
    let rest = max(interval, atMostADay(freshness), isUsersChoice ? 0 : usualRest(validators, wish))
    return PollState(next: .due(end + rest * (1 + Self.spread * jitter)))
  }

  /// How long to rest where the user has not said.
  private func usualRest(_ validators: Validators, _ wish: Duration?) -> TimeInterval {
    max(atMostADay(wish), validators.isEmpty ? Self.day : 0)
  }

  /// A month's max-age must not silence a feed: a day is the cap (Miniflux, FreshRSS).
  private func atMostADay(_ duration: Duration?) -> TimeInterval {
    min((duration ?? .zero) / .seconds(1), Self.day)
  }

  /// Exponential with full jitter (AWS Architecture Blog, "Exponential Backoff And Jitter"), but
  /// never sooner than the interval, and never longer than a day unless the interval is.
  private func backOff(failures: Int, jitter: Double) -> TimeInterval {
    let ceiling = doubled(interval, times: failures)
    return interval + (ceiling - interval) * jitter
  }

  /// At least an hour, doubling (`feeds.md` C2).
  private func patience(refusals: Int) -> TimeInterval {
    doubled(max(interval, Self.hour), times: refusals - 1)
  }

  private func doubled(_ base: TimeInterval, times: Int) -> TimeInterval {
    // 2³² of anything is beyond the cap.
    let factor = TimeInterval(1 << min(times, 32))
    return max(base, min(base * factor, Self.day))
  }
}
