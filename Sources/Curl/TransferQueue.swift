import Synchronization

/// What any thread asks of the loop's thread.
final class TransferQueue: Sendable {
  /// A transfer that has not begun.
  struct Order: Sendable {
    let id: Transfer.ID
    let request: TransferRequest
    let continuation: CheckedContinuation<Transfer.Outcome, Never>
  }

  /// What there is to do for the loop's thread.
  struct Work {
    var orders: [Order] = []
    var cancelled: [Transfer.ID] = []
    /// Whether this is the end: all that is under way is to be given up.
    var isStopping = false

    var isEmpty: Bool { orders.isEmpty && cancelled.isEmpty && !isStopping }
  }

  private struct State {
    var work = Work()
    var lastID: Transfer.ID = 0
    /// Nil once the loop has ended, and with it the handle that could be woken.
    var wakeup: LoopWakeup?
    var waitingForEnd: [CheckedContinuation<Void, Never>] = []

    /// Adds to the work and wakes the loop's thread, unless it has been woken for what waits already.
    mutating func add(_ change: (inout Work) -> Void) {
      let isIdle = work.isEmpty
      change(&work)
      if isIdle { wakeup?() }
    }
  }

  private let state: Mutex<State>

  init(wakeup: LoopWakeup) {
    state = Mutex(State(wakeup: wakeup))
  }

  func nextID() -> Transfer.ID {
    state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
  }

  func add(_ order: Order) {
    let isOpen = state.withLock { state in
      guard state.wakeup != nil, !state.work.isStopping else { return false }
      state.add { $0.orders.append(order) }
      return true
    }
    guard !isOpen else { return }
    let error = TransferError(url: order.request.url, reason: .shutDown)
    order.continuation.resume(returning: .failure(error))
  }

  /// Gives up a transfer, if it has been added and is not done.
  ///
  /// - Parameter id: The transfer.
  func cancel(_ id: Transfer.ID) {
    state.withLock { state in
      guard state.wakeup != nil else { return }
      state.add { $0.cancelled.append(id) }
    }
  }

  /// Asks the loop's thread to end.
  func stop() {
    state.withLock { state in
      state.add { $0.isStopping = true }
    }
  }

  /// Returns when the loop's thread has ended.
  func waitForEnd() async {
    await withCheckedContinuation { continuation in
      let hasEnded = state.withLock { state in
        guard state.wakeup != nil else { return true }
        state.waitingForEnd.append(continuation)
        return false
      }
      if hasEnded { continuation.resume() }
    }
  }

  /// What has come in since the last call; for the loop's thread.
  func take() -> Work {
    state.withLock { state in
      defer { state.work = Work(isStopping: state.work.isStopping) }
      return state.work
    }
  }

  /// Notes that the multi handle is about to go; for the loop's thread.
  ///
  /// - Returns: What came in too late.
  func close() -> Work {
    state.withLock { state in
      state.wakeup = nil
      return state.work
    }
  }

  /// Tells those who wait that the loop's thread is done; its last call.
  func end() {
    let waiting = state.withLock { state in
      defer { state.waitingForEnd = [] }
      return state.waitingForEnd
    }
    for continuation in waiting { continuation.resume() }
  }
}
