internal import CCurl
internal import Glibc

/// The loop's thread at work: it alone touches libcurl's handles.
final class TransferWorker {
  private struct Active {
    let transfer: Transfer
    let continuation: CheckedContinuation<Transfer.Outcome, Never>
  }

  /// How many easy handles are kept for the next transfers; one takes some 6 KB.
  private static let idleLimit = 64

  /// How long what happens on several connections gathers, in microseconds: each look at them, and
  /// each thread that is woken for a transfer's end, costs more than most transfers do.
  private static let breath: UInt32 = 4_000

  private let multi: MultiHandle
  private let queue: TransferQueue
  private var active: [Transfer.ID: Active] = [:]
  /// Which transfer an easy handle is busy with, by the handle's address.
  private var owners: [UInt: Transfer.ID] = [:]
  private var idle: [EasyHandle] = []

  init(multi: consuming MultiHandle, queue: TransferQueue) {
    self.multi = multi
    self.queue = queue
  }

  /// Works until it is told to stop.
  func run() {
    while true {
      let work = queue.take()
      guard !work.isStopping else { break }
      begin(work.orders)
      cancel(work.cancelled)
      do throws(CurlError) {
        try multi.perform()
        finishEnded()
        if active.count > 1 { usleep(Self.breath) }
        try multi.poll()
      } catch {
        // Not one transfer's fault, so all that are under way may hang: each poll is tried again.
        giveUpAll(because: .other(code: error.code, message: error.description))
      }
    }
    begin(queue.close().orders)
    giveUpAll(because: .shutDown)
  }

  private func begin(_ orders: [TransferQueue.Order]) {
    for order in orders {
      do throws(CurlError) {
        let transfer = Transfer(order.request, on: try easyHandle())
        try transfer.configure()
        try multi.add(transfer.easy)
        owners[transfer.easy.key] = order.id
        active[order.id] = Active(transfer: transfer, continuation: order.continuation)
      } catch {
        let reason = TransferError.Reason.other(code: error.code, message: error.description)
        let failure = TransferError(url: order.request.url, reason: reason)
        order.continuation.resume(returning: .failure(failure))
      }
    }
  }

  private func easyHandle() throws(CurlError) -> EasyHandle {
    if let handle = idle.popLast() { return handle }
    return try EasyHandle()
  }

  private func cancel(_ ids: [Transfer.ID]) {
    for id in ids { end(id) { $0.failure(.cancelled) } }
  }

  private func giveUpAll(because reason: TransferError.Reason) {
    for id in active.keys.sorted() { end(id) { $0.failure(reason) } }
  }

  private func finishEnded() {
    while let (easy, code) = multi.nextFinished() {
      guard let id = owners[easy] else { continue }
      end(id) { $0.outcome(code) }
    }
  }

  /// Ends a transfer, unless it has ended: its outcome goes out, its handle goes back.
  private func end(_ id: Transfer.ID, outcome: (Transfer) -> Transfer.Outcome) {
    guard let ended = active.removeValue(forKey: id) else { return }
    let easy = ended.transfer.easy
    owners[easy.key] = nil
    let result = outcome(ended.transfer)
    do throws(CurlError) {
      try multi.remove(easy)
      if idle.count < Self.idleLimit { idle.append(easy) }
    } catch {
      // A handle that can't be taken out is not used again; its deinit takes it out.
    }
    ended.continuation.resume(returning: result)
  }
}
