import NIOCore
import NIOPosix
import Synchronization

/// An HTTP server on a loopback address that answers as a test's script says and keeps a record.
///
/// Each reply is bytes of our own making, so that any fault of a real server can be played.
package final class LoopbackServer: Sendable {
  /// What to answer to a request.
  package typealias Script = @Sendable (ReceivedRequest) -> Reply

  package let host: String
  package let port: Int
  private let channel: any Channel
  private let record: ServerRecord

  private init(channel: any Channel, host: String, port: Int, record: ServerRecord) {
    self.channel = channel
    self.host = host
    self.port = port
    self.record = record
  }

  /// Starts a server, lends it to `body`, and stops it.
  ///
  /// - Parameters:
  ///   - host: The loopback address to listen on: any of 127.0.0.0/8.
  ///   - script: What to answer to each request.
  ///   - body: What to do while it runs.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or why the server could not start.
  package static func with<Value>(
    host: String = "127.0.0.1",
    script: @escaping Script,
    _ body: (LoopbackServer) async throws -> Value
  ) async throws -> Value {
    let server = try await start(host: host, script: script)
    let result: Value
    do {
      result = try await body(server)
    } catch {
      try await server.stop()
      throw error
    }
    try await server.stop()
    return result
  }

  /// Starts a server whose owner will stop it.
  ///
  /// - Parameters:
  ///   - host: The loopback address to listen on: any of 127.0.0.0/8.
  ///   - script: What to answer to each request.
  /// - Returns: The running server.
  /// - Throws: Why it could not start.
  package static func start(
    host: String = "127.0.0.1", script: @escaping Script
  ) async throws -> LoopbackServer {
    let record = ServerRecord()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 512)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let connection = ServerConnection(script: script, record: record)
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
      .bind(host: host, port: 0).get()
    guard let port = channel.localAddress?.port else { throw ChannelError.unknownLocalAddress }
    return LoopbackServer(channel: channel, host: host, port: port, record: record)
  }

  /// Stops listening and closes the connections that are open.
  ///
  /// - Throws: Why the listening socket could not be closed.
  package func stop() async throws {
    try await channel.close()
    for connection in record.openConnections {
      // One that the client has closed meanwhile is as good.
      connection.close(promise: nil)
    }
  }

  /// The address of a path on this server.
  ///
  /// - Parameter path: The path, with its leading slash.
  /// - Returns: An http URL.
  package func url(_ path: String) -> String { "http://\(host):\(port)\(path)" }

  /// All requests so far, in the order in which they came.
  package var requests: [ReceivedRequest] { record.requests }

  /// How many connections have been accepted so far.
  package var connectionCount: Int { record.connectionCount }

  /// How many connections were open at one time, at most.
  package var peakConnections: Int { record.peakConnections }

  /// Returns when at least so many requests have come.
  ///
  /// - Parameter count: How many requests to wait for.
  package func waitForRequests(_ count: Int) async { await record.waitForRequests(count) }

  /// Returns when no connection is open.
  package func waitUntilIdle() async { await record.waitUntilIdle() }
}
