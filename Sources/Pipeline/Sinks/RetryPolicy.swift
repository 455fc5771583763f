internal import Foundation
internal import Sinks
internal import Storage

/// When what a sink did not take is tried again (`Postfix`'s queue is the model: back-off between two
/// bounds, and a lifetime).
struct RetryPolicy: Sendable {
  /// From 0 to 1: spreads the attempts of many.
  let jitter: Double

  private static let firstDelay = 5.0
  /// A sink that fails is left alone for so long at most.
  private static let longestPause = 15 * 60.0
  /// One message that fails, for so long at most.
  ///
  /// That is longer than the pause, so that a message that a sink chokes on doesn't keep it from the
  /// others.
  private static let longestDelay = 60 * 60.0
  /// What could not be delivered for so long is kept for a person.
  private static let lifetime = 3 * 24 * 60 * 60.0
  /// No Retry-After is honoured beyond that.
  private static let longestRequest = 24 * 60 * 60.0

  /// Decides what becomes of a message that was not taken.
  ///
  /// - Parameters:
  ///   - delivery: The message, with the attempts before this one.
  ///   - failure: Why it was not taken.
  ///   - failures: How many attempts to reach the sink failed in a row before this one.
  ///   - now: The time.
  /// - Returns: When to go on, or that it is over.
  func outcome(
    of delivery: Delivery, after failure: SinkFailure, failures: Int, at now: Date
  ) -> DeliveryOutcome {
    guard !failure.isFinal else { return .dead(problem: failure.description) }
    let requested = failure.pause.map { min($0 / .seconds(1), Self.longestRequest) } ?? 0
    let pause = max(delay(after: failures, atMost: Self.longestPause), requested)
    let due = now.addingTimeInterval(
      max(delay(after: delivery.attempts, atMost: Self.longestDelay), requested))
    if let first = delivery.firstAttempt, due.timeIntervalSince(first) > Self.lifetime {
      return .dead(problem: failure.description)
    }
    return .failed(
      problem: failure.description, due: due, pausedUntil: now.addingTimeInterval(pause))
  }

  /// Doubles with each failure; a tenth of it at most is chance.
  private func delay(after failures: Int, atMost longest: Double) -> Double {
    let doubled = Self.firstDelay * pow(2, Double(min(failures, 32)))
    return min(doubled, longest) * (1 + jitter / 10)
  }
}
