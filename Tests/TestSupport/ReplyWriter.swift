import NIOCore

/// Writes a reply to a connection, as slowly and as wrongly as it says.
struct ReplyWriter {
  let channel: any Channel

  func play(_ reply: Reply) {
    switch reply {
    case .respond(let status, let headers, let body):
      let length = [("Content-Length", "\(body.count)")]
      // A 304 has no body and says nothing of its length (RFC 9110 section 15.4.5).
      send(Self.head(status, headers + (status == 304 ? [] : length)) + body)
    case .cut(let headers, let body, let announced):
      send(Self.head(200, headers + [("Content-Length", "\(announced)")]) + body)
      channel.close(promise: nil)
    case .stall(let body, let announced):
      send(Self.head(200, [("Content-Length", "\(announced)")]) + body)
    case .silence:
      break
    case .slow(let body, let chunk, let gap):
      send(Self.head(200, [("Content-Length", "\(body.count)")]))
      drip(body[...], chunk: chunk, gap: .milliseconds(Int64(gap)))
    case .endless(let headers, let chunk):
      send(Self.head(200, headers + [("Connection", "close")]))
      flood(chunk)
    case .endlessHeaders:
      send(Array("HTTP/1.1 200 OK\r\n".utf8))
      flood(Array("X-Flood: \(String(repeating: "a", count: 100))\r\n".utf8))
    case .raw(let bytes):
      send(bytes)
      channel.close(promise: nil)
    }
  }

  private static func head(_ status: Int, _ headers: Reply.Headers) -> [UInt8] {
    let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
    let text = "HTTP/1.1 \(status) Scripted\r\n\(lines)\r\n"
    // One byte for each scalar, where it fits: scripts can send bytes that are no UTF-8.
    return text.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
  }

  private func send(_ bytes: some Sequence<UInt8>) {
    channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
  }

  private func drip(_ rest: ArraySlice<UInt8>, chunk: Int, gap: TimeAmount) {
    guard channel.isActive, !rest.isEmpty else { return }
    send(rest.prefix(chunk))
    channel.eventLoop.scheduleTask(in: gap) {
      drip(rest.dropFirst(chunk), chunk: chunk, gap: gap)
    }
  }

  /// Writes the same bytes again whenever they have gone out, until the client hangs up.
  private func flood(_ chunk: [UInt8]) {
    guard channel.isActive else { return }
    channel.writeAndFlush(ByteBuffer(bytes: chunk)).whenSuccess {
      // On the loop's next round, so that other connections get their turn.
      channel.eventLoop.execute { flood(chunk) }
    }
  }
}
