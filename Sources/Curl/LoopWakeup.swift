internal import CCurl
internal import CurlShim

/// Rouses the loop's thread: `curl_multi_wakeup` is the one call that any thread may make.
///
/// It holds the handle's address as a number, because pointers don't travel between threads. Who
/// calls it must know that the handle still lives: `TransferQueue` forgets it under its lock first.
@safe struct LoopWakeup: Sendable {
  private let multi: UInt

  init(multi: UInt) {
    self.multi = multi
  }

  func callAsFunction() {
    guard let pointer = unsafe UnsafeMutableRawPointer(bitPattern: multi) else { return }
    // It fails only where its pipe is full: then the thread is awake already.
    _ = unsafe shim_multi_wakeup(pointer)
  }
}
