import NIOCore

/// Reads the requests of one connection and plays the script's replies to them.
final class ServerConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let script: LoopbackServer.Script
  private let record: ServerRecord
  private var reader = RequestReader()

  init(script: @escaping LoopbackServer.Script, record: ServerRecord) {
    self.script = script
    self.record = record
  }

  func channelActive(context: ChannelHandlerContext) {
    record.opened(context.channel)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    record.closed(context.channel)
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    reader.append(unwrapInboundIn(data).readableBytesView)
    while let request = reader.next() {
      // Answer first: who waits for the record may rely on the script having run.
      let reply = script(request)
      record.received(request)
      ReplyWriter(channel: context.channel).play(reply)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // The client hung up, as clients of a faulty server do.
    context.close(promise: nil)
  }
}
