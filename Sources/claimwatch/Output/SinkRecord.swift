import Configuration
import Foundation
import Storage

/// A sink as `claimwatch sinks --json` and `status --json` print it.
struct SinkRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case name, type, state, waiting, held, sent, dead, failures, problem
    case deadLetters = "dead_letters"
    case failingSince = "failing_since"
    case nextAttempt = "next_attempt"
    case lastSent = "last_sent"
  }

  /// How a sink is doing, in a word.
  enum State: String, Encodable {
    /// Nothing was sent yet.
    case new
    case ok
    /// The last attempt failed; it is tried again by itself.
    case failing
  }

  let name: String
  let type: String
  let state: State
  /// Alerts that are still to be sent; those that are held back among them.
  let waiting: Int
  let held: Int
  let sent: Int
  /// Alerts that were given up, and the numbers of the last of them.
  let dead: Int
  let deadLetters: [Int64]
  let failures: Int
  let failingSince: Date?
  let nextAttempt: Date?
  let problem: String?
  let lastSent: Date?

  init(_ sink: SinkConfiguration, _ sinkState: SinkState) {
    name = sink.name
    type = sink.kind
    state =
      if sinkState.failures > 0 {
        .failing
      } else if sinkState.lastSent == nil {
        // What was given up at its first attempt counts as no failure of the sink's.
        sinkState.dead > 0 ? .failing : .new
      } else {
        .ok
      }
    waiting = sinkState.waiting
    held = sinkState.held
    sent = sinkState.sent
    dead = sinkState.dead
    deadLetters = sinkState.deadLetters
    failures = sinkState.failures
    failingSince = sinkState.failingSince
    nextAttempt = sinkState.pausedUntil
    problem = sinkState.problem
    lastSent = sinkState.lastSent
  }

  /// The sinks of a configuration.
  ///
  /// - Parameters:
  ///   - sinks: The sinks.
  ///   - archive: Holds their states.
  /// - Returns: One record for each.
  /// - Throws: What SQLite says.
  static func records(
    of sinks: [SinkConfiguration], in archive: NewsArchive
  ) async throws -> [SinkRecord] {
    let states = try await archive.sinkStates(of: sinks.map(\.name))
    return zip(sinks, states).map(SinkRecord.init)
  }
}
