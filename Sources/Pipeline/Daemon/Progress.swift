internal import Synchronization

/// When each part of the daemon last got on with its work: what the watchdog is fed by.
package final class Progress: Sendable {
  /// A part that must get on for the daemon to be alive.
  package enum Part: Hashable, Sendable, CaseIterable {
    case polling, extraction, delivery
  }

  private let beats: Mutex<[Part: ContinuousClock.Instant]>

  /// Takes all parts for alive at `start`.
  ///
  /// - Parameter start: When the daemon started.
  package init(start: ContinuousClock.Instant) {
    beats = Mutex(Dictionary(uniqueKeysWithValues: Part.allCases.map { ($0, start) }))
  }

  /// Notes that a part got on.
  ///
  /// - Parameters:
  ///   - part: Which one.
  ///   - now: When.
  package func beat(_ part: Part, at now: ContinuousClock.Instant) {
    beats.withLock { $0[part] = now }
  }

  /// The parts that stand still.
  ///
  /// - Parameters:
  ///   - limit: How long a part may take for one step.
  ///   - now: The time now.
  /// - Returns: None while all is well.
  package func stalled(longerThan limit: Duration, at now: ContinuousClock.Instant) -> [Part] {
    beats.withLock { beats in
      Part.allCases.filter { part in beats[part].map { now - $0 > limit } ?? false }
    }
  }
}
