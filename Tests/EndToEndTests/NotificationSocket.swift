import Foundation

/// A socket as systemd listens on for sd_notify(3).
///
/// NIO can't be it: it refuses datagrams from
/// unnamed sockets, which is what these are.
final class NotificationSocket: Sendable {
  /// The messages as they come; its end is the test's to know.
  let messages: AsyncStream<String>
  private let descriptor: Int32

  /// Listens at `path`, and takes what comes from there on: a daemon whose messages nobody takes
  /// waits for room.
  ///
  /// - Parameter path: Where; at most 107 bytes long.
  /// - Throws: Why it can't be bound.
  init(path: String) throws {
    let (messages, continuation) = AsyncStream<String>.makeStream()
    self.messages = messages
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let result = unsafe withUnsafePointer(to: &address) { address in
      unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    // recv blocks, and the tests' own threads must go on.
    Thread.detachNewThread { [descriptor] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = unsafe recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { break }
        continuation.yield(String(decoding: buffer.prefix(count), as: UTF8.self))
      }
      continuation.finish()
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RD))
    close(descriptor)
  }
}
