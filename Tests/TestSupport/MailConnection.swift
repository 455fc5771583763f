import NIOCore
import Synchronization

/// One client of a mail server: commands in, replies out (RFC 5321).
final class MailConnection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let refusals: [String: String]
  private let record: MailServer.Record
  private var pending: [UInt8] = []
  private var sender = ""
  private var recipients: [String] = []
  /// The lines of the mail whose text is coming; nil between mails.
  private var text: [String]?

  init(refusals: [String: String], record: MailServer.Record) {
    self.refusals = refusals
    self.record = record
  }

  func channelActive(context: ChannelHandlerContext) {
    record.connections.withLock { $0 += 1 }
    reply(refusals["connect"] ?? "220 loopback", context)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    pending += unwrapInboundIn(data).readableBytesView
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: pending[..<end], as: UTF8.self).filter { $0 != "\r" }
      pending.removeFirst(end + 1)
      if text != nil {
        take(line, context)
      } else {
        answer(line, context)
      }
    }
  }

  private func take(_ line: String, _ context: ChannelHandlerContext) {
    guard line == "." else {
      text?.append(line.hasPrefix(".") ? String(line.dropFirst()) : line)
      return
    }
    let lines = text ?? []
    text = nil
    if let refusal = refusals["."] { return reply(refusal, context) }
    let mail = MailServer.Mail(sender: sender, recipients: recipients, lines: lines)
    record.mails.withLock { $0.append(mail) }
    reply("250 taken", context)
  }

  private func answer(_ line: String, _ context: ChannelHandlerContext) {
    if let refusal = refusals.first(where: { line.hasPrefix($0.key) }) {
      return reply(refusal.value, context)
    }
    let argument = line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
    switch line.prefix(4) {
    case "EHLO": reply("250 loopback", context)
    case "MAIL":
      sender = String(argument)
      recipients = []
      reply("250 ok", context)
    case "RCPT":
      recipients.append(String(argument))
      reply("250 ok", context)
    case "DATA":
      text = []
      reply("354 go on", context)
    case "QUIT":
      reply("221 bye", context)
      context.close(promise: nil)
    default: reply("500 what?", context)
    }
  }

  private func reply(_ line: String, _ context: ChannelHandlerContext) {
    let buffer = context.channel.allocator.buffer(string: line + "\r\n")
    context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
  }
}
