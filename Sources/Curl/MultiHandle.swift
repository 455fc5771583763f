internal import CCurl
internal import CurlShim

/// Owns the one `CURLM *` of a loop.
///
/// Confined to the loop's thread, but for its wakeup.
@safe struct MultiHandle: ~Copyable {
  private let pointer: UnsafeMutableRawPointer

  /// How many connections are kept for the next request to their hosts.
  ///
  /// A host rests between two requests, and meanwhile hundreds of others are visited. How long one is
  /// kept, each transfer says.
  private static let connectionsKept = 1_024

  init(connectionsPerHost: Int) throws(CurlError) {
    guard let pointer = unsafe curl_multi_init() else { throw CurlError(CURLM_OUT_OF_MEMORY) }
    let codes = unsafe [
      shim_multi_set_long(pointer, CURLMOPT_MAX_HOST_CONNECTIONS, connectionsPerHost),
      shim_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, Self.connectionsKept),
    ]
    if let code = codes.first(where: { $0 != CURLM_OK }) {
      _ = unsafe shim_multi_cleanup(pointer)
      throw CurlError(code)
    }
    unsafe self.pointer = pointer
  }

  deinit {
    // It can fail only if it is called from within a callback.
    let code = unsafe shim_multi_cleanup(pointer)
    assert(code == CURLM_OK)
  }

  /// What wakes the thread that waits in `poll`.
  var wakeup: LoopWakeup { unsafe LoopWakeup(multi: UInt(bitPattern: pointer)) }

  func add(_ easy: EasyHandle) throws(CurlError) {
    try check(unsafe shim_multi_add(pointer, easy.pointer))
  }

  func remove(_ easy: EasyHandle) throws(CurlError) {
    try check(unsafe shim_multi_remove(pointer, easy.pointer))
  }

  /// Does what can be done without waiting.
  func perform() throws(CurlError) {
    try check(unsafe shim_multi_perform(pointer))
  }

  /// Waits for a socket, a time limit of libcurl's own, or a wakeup.
  func poll() throws(CurlError) {
    try check(unsafe shim_multi_poll(pointer, 60_000))
  }

  /// The next transfer that has ended: its easy handle's key and how it ended.
  func nextFinished() -> (easy: UInt, code: CURLcode)? {
    let finished = unsafe shim_multi_next_finished(pointer)
    guard let easy = unsafe finished.easy else { return nil }
    return unsafe (UInt(bitPattern: easy), finished.code)
  }
}
