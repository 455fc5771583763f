internal import Synchronization

/// Wakes one waiting task; a ring while nobody waits is kept for the next wait.
package final class Doorbell: Sendable {
  private enum State {
    case silent
    case rung
    case awaited(CheckedContinuation<Void, Never>)
  }

  private let state = Mutex(State.silent)

  package init() {}

  /// Wakes the task that waits, or the next one to wait.
  package func ring() {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard case .awaited(let waiter) = state else {
        state = .rung
        return nil
      }
      state = .silent
      return waiter
    }
    waiter?.resume()
  }

  /// Waits for a ring, at most for `duration`, or until the task is cancelled.
  ///
  /// - Parameters:
  ///   - duration: The longest wait.
  ///   - clock: What measures it.
  package func wait(atMost duration: Duration, clock: some Clock<Duration>) async {
    await withTaskGroup { group in
      group.addTask { await self.wait() }
      group.addTask {
        // Only cancellation ends a sleep early, and then nobody waits any more.
        _ = try? await clock.sleep(for: duration)
      }
      await group.next()
      group.cancelAll()
    }
  }

  /// Waits for a ring, or until the task is cancelled.
  package func wait() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if case .rung = state {
            state = .silent
            return true
          }
          if Task.isCancelled { return true }
          state = .awaited(continuation)
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
        guard case .awaited(let waiter) = state else { return nil }
        state = .silent
        return waiter
      }
      waiter?.resume()
    }
  }
}
