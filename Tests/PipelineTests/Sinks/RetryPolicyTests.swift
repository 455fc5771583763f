import Foundation
import Sinks
import Storage
import Testing

@testable import Pipeline

@Suite struct RetryPolicyTests {
  private static let start = Date(timeIntervalSince1970: 1_790_000_000)

  private func delivery(attempts: Int, first: Date? = nil) -> Delivery {
    Delivery(sink: "desk", job: 1, alerts: [], attempts: attempts, firstAttempt: first)
  }

  /// After how many seconds the message and the sink are tried again; nil where it is given up.
  private func delays(
    attempts: Int, failures: Int, pause: Duration? = nil, jitter: Double = 0
  ) -> [Double]? {
    let outcome = RetryPolicy(jitter: jitter).outcome(
      of: delivery(attempts: attempts), after: SinkFailure("p", pause: pause), failures: failures,
      at: Self.start)
    guard case .failed("p", let due, let pausedUntil) = outcome else { return nil }
    return [due, pausedUntil].map { $0.timeIntervalSince(Self.start) }
  }

  @Test(arguments: [
    (0, 0, [5.0, 5]), (1, 1, [10, 10]), (7, 7, [640, 640]), (8, 8, [1_280, 900]),
    (10, 10, [3_600, 900]), (500, 500, [3_600, 900]), (10, 0, [3_600, 5]), (0, 10, [5, 900]),
  ])
  func delaysDoubleUpToABound(attempts: Int, failures: Int, delays: [Double]) {
    #expect(self.delays(attempts: attempts, failures: failures) == delays)
  }

  @Test func aTenthAtMostIsChance() {
    #expect(delays(attempts: 0, failures: 0, jitter: 1) == [5.5, 5.5])
  }

  @Test(arguments: [(120, [120.0, 120]), (1, [5, 5]), (1_000_000, [86_400, 86_400])])
  func aRequestedPauseIsKeptUpToADay(seconds: Int, delays: [Double]) {
    #expect(self.delays(attempts: 0, failures: 0, pause: .seconds(seconds)) == delays)
  }

  @Test func whatTheReceiverRefusesIsGivenUpAtOnce() {
    let outcome = RetryPolicy(jitter: 0).outcome(
      of: delivery(attempts: 0), after: SinkFailure("HTTP status 400", isFinal: true), failures: 0,
      at: Self.start)
    #expect(outcome == .dead(problem: "HTTP status 400"))
  }

  @Test func afterThreeDaysAMessageIsGivenUp() {
    let first = Self.start.addingTimeInterval(-3 * 86_400 + 3_599)
    let late = delivery(attempts: 80, first: first)
    let policy = RetryPolicy(jitter: 0)
    let failure = SinkFailure("p")
    #expect(
      policy.outcome(of: late, after: failure, failures: 80, at: Self.start)
        == .dead(problem: "p"))
    let earlier = Self.start.addingTimeInterval(-1)
    guard case .failed = policy.outcome(of: late, after: failure, failures: 80, at: earlier) else {
      Issue.record("a second earlier there is still one attempt")
      return
    }
  }
}
