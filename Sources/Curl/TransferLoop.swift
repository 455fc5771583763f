internal import CCurl
internal import CurlShim

/// Carries out transfers, many at once, on one thread of its own with one libcurl multi handle.
///
/// Connections, TLS sessions and name look-ups are shared by all transfers. The thread ends with
/// `shutdown()`, or when the last reference to the loop goes.
package final class TransferLoop: Sendable {
  private let queue: TransferQueue

  /// Starts the thread.
  ///
  /// - Parameter connectionsPerHost: How many connections may be open to one host and port at a
  ///   time; further transfers wait for one, redirected ones, too. 0: as many as there are.
  /// - Throws: Why libcurl or the thread could not be set up.
  package init(connectionsPerHost: Int = 1) throws(CurlError) {
    try check(shim_global_init())
    let multi = try MultiHandle(connectionsPerHost: connectionsPerHost)
    queue = TransferQueue(wakeup: multi.wakeup)
    try TransferThread(multi: multi, queue: queue).start()
  }

  deinit {
    queue.stop()
  }

  /// Asks a URL; gives the transfer up when the task is cancelled.
  ///
  /// - Parameter request: What to ask, and within which limits.
  /// - Returns: What the server answered, whatever its status.
  /// - Throws: Why there is no answer.
  package func perform(
    _ request: TransferRequest
  ) async throws(TransferError) -> TransferResponse {
    // libcurl would guess a scheme.
    let isFit = request.isMail ? URLScheme.isMail(request.url) : URLScheme.isWeb(request.url)
    guard isFit else {
      throw TransferError(url: request.url, reason: .badURL)
    }
    let id = queue.nextID()
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queue.add(
          TransferQueue.Order(id: id, request: request, continuation: continuation))
        // The cancellation may have come before there was anything to cancel.
        if Task.isCancelled { queue.cancel(id) }
      }
    } onCancel: {
      queue.cancel(id)
    }
    return try outcome.get()
  }

  /// Gives up what is under way and ends the thread; returns when it has ended.
  package func shutdown() async {
    queue.stop()
    await queue.waitForEnd()
  }
}
