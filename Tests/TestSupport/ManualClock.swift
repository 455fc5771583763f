package import Foundation
import Synchronization

/// A clock whose time passes only when a test says so.
package final class ManualClock: Clock {
  /// A time since the clock was made.
  package struct Instant: InstantProtocol {
    package let offset: Duration

    package func advanced(by duration: Duration) -> Instant {
      Instant(offset: offset + duration)
    }

    package func duration(to other: Instant) -> Duration { other.offset - offset }

    package static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let deadline: Instant
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct Watcher {
    let count: Int
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var now = Instant(offset: .zero)
    var nextID = 0
    var sleepers: [Int: Sleeper] = [:]
    var watchers: [Watcher] = []

    mutating func takeWatchers() -> [Watcher] {
      let ready = watchers.filter { $0.count <= sleepers.count }
      watchers.removeAll { $0.count <= sleepers.count }
      return ready
    }
  }

  private let start: Date
  private let state = Mutex(State())

  /// Makes a clock that stands still.
  ///
  /// - Parameter start: The date at which it stands.
  package init(at start: Date = Date(timeIntervalSince1970: 1_800_000_000)) {
    self.start = start
  }

  package var now: Instant { state.withLock { $0.now } }

  package var minimumResolution: Duration { .nanoseconds(1) }

  /// The date on the clock.
  package var date: Date {
    let (seconds, attoseconds) = now.offset.components
    return start.addingTimeInterval(Double(seconds) + Double(attoseconds) / 1e18)
  }

  /// Lets time pass and wakes whoever was waiting for it.
  ///
  /// - Parameter duration: How much time passes.
  package func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let due = state.sleepers.filter { $0.value.deadline <= state.now }
      for id in due.keys { state.sleepers[id] = nil }
      return due.values.sorted { $0.deadline < $1.deadline }
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  /// Returns when at least so many tasks sleep on this clock.
  ///
  /// - Parameter count: How many sleepers to wait for.
  package func waitForSleepers(_ count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let ready = state.withLock { state in
        state.watchers.append(Watcher(count: count, continuation: continuation))
        return state.takeWatchers()
      }
      for watcher in ready { watcher.continuation.resume() }
    }
  }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        add(Sleeper(deadline: deadline, continuation: continuation), as: id)
      }
    } onCancel: {
      cancel(id)
    }
  }

  private func add(_ sleeper: Sleeper, as id: Int) {
    let (isDue, watchers) = state.withLock { state in
      guard sleeper.deadline > state.now else { return (true, [Watcher]()) }
      state.sleepers[id] = sleeper
      return (false, state.takeWatchers())
    }
    if isDue { sleeper.continuation.resume() }
    for watcher in watchers { watcher.continuation.resume() }
    // The cancellation may have come before the sleeper did.
    if Task.isCancelled { cancel(id) }
  }

  private func cancel(_ id: Int) {
    let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
    sleeper?.continuation.resume(throwing: CancellationError())
  }
}
