import Synchronization

/// Lets only so many tasks through at once, in the order in which they came.
final class Turnstile: Sendable {
  private struct Waiter {
    let id: Int
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var free: Int
    var lastID = 0
    /// In order of arrival.
    var waiting: [Waiter] = []
    /// How many at the front have been let through: thousands of feeds may stand in one line.
    var served = 0

    /// Takes a place where one is free.
    mutating func take() -> Bool {
      guard free > 0 else { return false }
      free -= 1
      return true
    }

    mutating func next() -> Waiter? {
      guard served < waiting.count else { return nil }
      let next = waiting[served]
      served += 1
      if served * 2 > waiting.count {
        waiting.removeFirst(served)
        served = 0
      }
      return next
    }
  }

  private let state: Mutex<State>

  /// Makes a turnstile.
  ///
  /// - Parameter capacity: How many may be inside at once.
  init(capacity: Int) {
    state = Mutex(State(free: capacity))
  }

  /// Waits for a place; whoever got one must `leave`.
  ///
  /// - Throws: `CancellationError` where the task was cancelled before it got one.
  func enter() async throws {
    // Mostly there is one.
    if !Task.isCancelled, state.withLock({ $0.take() }) { return }
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    let hasEntered = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isFree = state.withLock { state in
          if state.take() { return true }
          state.waiting.append(Waiter(id: id, continuation: continuation))
          return false
        }
        if isFree { continuation.resume(returning: true) }
        // The cancellation may have come before there was anyone in line.
        if Task.isCancelled { giveUp(id) }
      }
    } onCancel: {
      giveUp(id)
    }
    guard hasEntered else { throw CancellationError() }
  }

  /// Gives the place to the next in line.
  func leave() {
    let next = state.withLock { state in
      let next = state.next()
      if next == nil { state.free += 1 }
      return next
    }
    next?.continuation.resume(returning: true)
  }

  private func giveUp(_ id: Int) {
    let waiter = state.withLock { state in
      let index = state.waiting[state.served...].firstIndex { $0.id == id }
      return index.map { state.waiting.remove(at: $0) }
    }
    waiter?.continuation.resume(returning: false)
  }
}
