import NIOCore
import NIOPosix

/// A socket as systemd listens on for sd_notify(3).
struct NotificationSocket {
  private let channel: any Channel
  private var messages: AsyncStream<String>.Iterator

  /// Listens at `path`.
  ///
  /// - Parameter path: Where; at most 107 bytes long.
  /// - Throws: Why it can't be bound.
  init(path: String) async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    channel = try await DatagramBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Collector(continuation))
        }
      }
      .bind(unixDomainSocketPath: path).get()
    messages = stream.makeAsyncIterator()
  }

  /// The next message.
  mutating func next() async -> String { await messages.next() ?? "closed" }

  /// Stops listening.
  func close() async throws { try await channel.close() }

  private final class Collector: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>

    private let continuation: AsyncStream<String>.Continuation

    init(_ continuation: AsyncStream<String>.Continuation) { self.continuation = continuation }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      continuation.yield(String(buffer: unwrapInboundIn(data).data))
    }
  }
}
