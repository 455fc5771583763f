package import FoundationEssentials

/// When a feed is polled next: pure arithmetic on what its last poll brought.
package struct PollSchedule: Hashable, Sendable {
  private static let hour: TimeInterval = 3_600
  private static let day: TimeInterval = 86_400
  /// The share of the interval by which a poll may come later, never sooner, so that feeds that
  /// were polled together drift apart (`feeds.md` B1).
  private static let spread = 0.05

  private let kind: PollInterval
  /// The interval in seconds.
  private let interval: TimeInterval

  /// Makes a schedule.
  ///
  /// - Parameter interval: The time from the end of a poll to the next one.
  package init(_ interval: PollInterval) {
    kind = interval
    self.interval = interval.duration / .seconds(1)
  }

  /// What comes after a poll.
  ///
  /// - Parameters:
  ///   - outcome: What the poll brought.
  ///   - previous: Where the feed stood before; nil for the first poll.
  ///   - end: When the poll ended.
  ///   - hints: The pace that the feed itself asks for.
  ///   - jitter: A random number in 0..<1.
  /// - Returns: Where the feed stands now.
  package func state(
    after outcome: FetchOutcome, previous: PollState?, end: Date, hints: FeedHints = FeedHints(),
    jitter: Double
  ) -> PollState {
    switch outcome {
    case .notModified(let validators, let freshness, _):
      success(validators, freshness, hints, end: end, jitter: jitter)
    case .document(let document):
      success(document.validators, document.freshness, hints, end: end, jitter: jitter)
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
    let late = 1 + Self.spread * jitter
    switch problem.consequence {
    case .backOff:
      state.failures += 1
      state.next = .due(end + backOff(failures: state.failures, jitter: jitter))
      state.reason = .failed(state.failures)
    case .missing:
      // Straight to daily: what isn't there rarely comes back within the hour (`feeds.md` C6).
      state.failures += 1
      state.next = .due(end + doubled(interval, times: state.failures) * late)
      state.reason = .failed(state.failures)
    case .wait(let duration?):
      state.refusals = 0
      let asked = min(duration / .seconds(1), HostEmbargoes.limit)
      state.next = .due(end + max(asked, interval) * late)
      state.reason = asked > interval ? .retryAfter(.seconds(asked)) : reason
    case .wait(nil):
      state.refusals += 1
      state.next = .due(end + patience(refusals: state.refusals) * late)
      state.reason = .refused(state.refusals)
    case .stop(let stop):
      state.failures += 1
      state.next = .stopped(stop)
      state.reason = .stopped(stop)
    case .none:
      state.next = .due(end + interval * late)
      state.reason = .ownNetwork
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

  /// The longest of the rests that anyone asks for.
  private func success(
    _ validators: Validators, _ freshness: Duration?, _ hints: FeedHints, end: Date, jitter: Double
  ) -> PollState {
    var rest = (interval, reason)
    if let freshness, atMostADay(freshness) > rest.0 {
      rest = (atMostADay(freshness), .fresh(freshness))
    }
    var date = end + rest.0 * (1 + Self.spread * jitter)
    if case .chosen = kind { return PollState(next: .due(date), reason: rest.1) }
    if let wish = hints.rest, atMostADay(wish) > rest.0 { rest = (atMostADay(wish), .wish(wish)) }
    if case .usual = kind, validators.isEmpty, rest.0 < Self.day {
      rest = (Self.day, .noValidators)
    }
    date = end + rest.0 * (1 + Self.spread * jitter)
    let opening = hints.opening(from: date)
    guard opening > date else { return PollState(next: .due(date), reason: rest.1) }
    // Not on the stroke of the hour, with all others.
    return PollState(next: .due(opening + interval * Self.spread * jitter), reason: .skipped)
  }

  private var reason: PollReason {
    if case .learned(let duration) = kind { return .learned(duration) }
    return .interval(kind.duration)
  }

  /// A month's max-age must not silence a feed: a day is the cap (Miniflux, FreshRSS).
  private func atMostADay(_ duration: Duration) -> TimeInterval {
    min(duration / .seconds(1), Self.day)
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
