internal import Alerting
internal import Configuration
internal import Foundation
internal import Logging
internal import Sinks
internal import Storage

/// Delivers to one sink, one message after the other, at its own pace.
struct SinkLane: Sendable {
  let name: String
  let store: NewsStore
  let settings: CurrentSettings
  let sender: SinkSender
  let bell: Doorbell
  let logger: Logger
  let now: @Sendable () -> Date

  /// How often a lane looks where nobody rings, and after the database could not be read.
  private static let patience = Duration.seconds(60)

  /// Delivers until the task is cancelled or the configuration no longer names the sink.
  func run() async {
    while !Task.isCancelled {
      guard let sink = settings.value.sink(named: name) else { return }
      do {
        switch try await step(sink, insisting: true) {
        case .now: continue
        case .later(let date):
          let wait = Duration.seconds(max(0, date.timeIntervalSince(now())))
          await bell.wait(atMost: min(wait, Self.patience), clock: .continuous)
        case .nothing:
          await bell.wait(atMost: Self.patience, clock: .continuous)
        }
      } catch is CancellationError {
        return
      } catch {
        logger.error(
          "no delivery: the database", metadata: ["sink": "\(name)", "error": "\(error)"])
        await bell.wait(atMost: Self.patience, clock: .continuous)
      }
    }
  }

  /// Sends all that is due, and returns.
  ///
  /// - Throws: What SQLite says.
  func drain() async throws {
    guard let sink = settings.value.sink(named: name) else { return }
    while case .now = try await step(sink, insisting: false) {}
  }

  /// Sends what is due first, and records how that went.
  ///
  /// - Parameters:
  ///   - sink: The sink.
  ///   - isInsisting: Whether to try again to record it, rather than to throw.
  /// - Returns: What there was to do; `now` where it was done.
  /// - Throws: What SQLite says.
  private func step(
    _ sink: SinkConfiguration, insisting isInsisting: Bool
  ) async throws -> NextDelivery {
    let next = try await store.nextDelivery(to: name, at: now())
    guard case .now(let delivery) = next else { return next }
    let outcome = try await attempt(delivery, at: sink)
    while true {
      do {
        try await record(outcome, of: delivery)
        break
      } catch {
        guard isInsisting else { throw error }
        // What was sent must be recorded before anything else is sent: on a full disk the sink would
        // get the same message again and again.
        logger.error(
          "delivery not recorded", metadata: ["sink": "\(name)", "error": "\(error)"])
        try await Task.sleep(for: Self.patience)
      }
    }
    report(outcome, of: delivery)
    return next
  }

  /// In a task of its own, for a shutdown must not keep what was sent from being recorded.
  private func record(_ outcome: DeliveryOutcome, of delivery: Delivery) async throws {
    let (store, now) = (store, now())
    try await Task { try await store.settle(delivery, outcome, at: now) }.value
  }

  private func attempt(
    _ delivery: Delivery, at sink: SinkConfiguration
  ) async throws -> DeliveryOutcome {
    guard let message = delivery.message else {
      return .dead(problem: "the database holds no alert under this number")
    }
    let archive = store.archive
    do throws(SinkFailure) {
      try await sender.send(message, sink) { limit in
        let sent = try await archive.sentAlerts(to: sink.name, limit: limit)
        return Array(
          (delivery.alerts.reversed() + sent).sorted { $0.seq > $1.seq }.prefix(limit)
            .compactMap { $0.message(to: sink.name) })
      }
      return .sent
    } catch {
      // An attempt that was cut off says nothing of the sink.
      try Task.checkCancellation()
      let policy = RetryPolicy(jitter: Double.random(in: 0..<1))
      return policy.outcome(
        of: delivery, after: error, failures: try await store.failures(of: name), at: now())
    }
  }

  private func report(_ outcome: DeliveryOutcome, of delivery: Delivery) {
    var facts: Logger.Metadata = ["sink": "\(name)", "seq": "\(delivery.job)"]
    switch outcome {
    case .sent:
      logger.debug("alert sent", metadata: facts)
    case .failed(let problem, let due, _):
      facts["problem"] = "\(problem)"
      facts["next"] = "\(due.formatted(.iso8601))"
      // One line for each outage: the rest is in the sink's state.
      logger.log(
        level: delivery.attempts == 0 ? .warning : .debug, "alert not sent", metadata: facts)
    case .dead(let problem):
      facts["problem"] = "\(problem)"
      logger.error("alert given up; it stays in the log and the database", metadata: facts)
    }
  }
}
