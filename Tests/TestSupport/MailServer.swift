import NIOCore
import NIOPosix
import Synchronization

/// An SMTP server on loopback that takes mails, or answers as a test says.
package final class MailServer: Sendable {
  /// A mail as it came.
  package struct Mail: Hashable, Sendable {
    package let sender: String
    package let recipients: [String]
    /// Lines without their ends; dots that were doubled on the way are single again.
    package let lines: [String]

    /// Makes a mail.
    ///
    /// - Parameters:
    ///   - sender: The address of MAIL.
    ///   - recipients: The addresses of RCPT, in order.
    ///   - lines: Lines without their ends.
    package init(sender: String, recipients: [String], lines: [String]) {
      self.sender = sender
      self.recipients = recipients
      self.lines = lines
    }
  }

  /// The mails so far.
  final class Record: Sendable {
    let mails = Mutex<[Mail]>([])
    let connections = Mutex(0)
  }

  package let port: Int
  private let record: Record

  private init(port: Int, record: Record) {
    self.port = port
    self.record = record
  }

  /// Starts a server, lends it to `body`, and stops it.
  ///
  /// - Parameters:
  ///   - refusals: What to answer to commands that begin like this, instead of the usual; "." is the
  ///     end of a mail's text.
  ///   - body: What to do while it runs.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or why the server could not start.
  package static func with<Value>(
    refusing refusals: [String: String] = [:],
    _ body: (MailServer) async throws -> Value
  ) async throws -> Value {
    let record = Record()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let connection = MailConnection(refusals: refusals, record: record)
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    guard let port = channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
    let result: Value
    do {
      result = try await body(MailServer(port: port, record: record))
    } catch {
      try await channel.close()
      throw error
    }
    try await channel.close()
    return result
  }

  /// The server's URL.
  package var url: String { "smtp://127.0.0.1:\(port)" }

  /// How many connections have been made so far.
  package var connectionCount: Int { record.connections.withLock { $0 } }

  /// All mails so far.
  package var mails: [Mail] { record.mails.withLock { $0 } }
}
