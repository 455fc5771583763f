internal import CurlShim

/// Brings a worker onto a thread of its own.
struct TransferThread: ~Copyable {
  /// How the worker gets through C, which knows nothing of owners.
  private final class Box {
    let worker: TransferWorker
    let queue: TransferQueue

    init(worker: TransferWorker, queue: TransferQueue) {
      self.worker = worker
      self.queue = queue
    }
  }

  private let box: Box

  init(multi: consuming MultiHandle, queue: TransferQueue) {
    box = Box(worker: TransferWorker(multi: multi, queue: queue), queue: queue)
  }

  /// Starts the thread.
  ///
  /// - Throws: The error number of the system.
  consuming func start() throws(CurlError) {
    let retained = unsafe Unmanaged.passRetained(box)
    let failure = unsafe shim_start_thread(
      { context in
        let queue = unsafe TransferThread.work(on: context)
        queue.end()
      }, retained.toOpaque(), "transfers")
    guard failure != 0 else { return }
    // Nobody may wake a handle that goes with its worker.
    _ = box.queue.close()
    unsafe retained.release()
    throw CurlError(code: Int(failure), description: "no thread for transfers")
  }

  /// Runs the worker and lets go of it, and with it of libcurl's handles.
  private static func work(on context: UnsafeMutableRawPointer) -> TransferQueue {
    let box = unsafe Unmanaged<Box>.fromOpaque(context).takeRetainedValue()
    box.worker.run()
    return box.queue
  }
}
