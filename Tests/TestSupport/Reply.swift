/// What the loopback server answers to a request: good manners, or one of the faults of the web.
package enum Reply: Sendable {
  /// Header names and values, in order.
  package typealias Headers = [(String, String)]

  /// A whole response with its Content-Length.
  case respond(status: Int, headers: Headers = [], body: [UInt8] = [])
  /// Announces `announced` bytes, sends the body, which is shorter, and closes.
  case cut(headers: Headers = [], body: [UInt8], announced: Int)
  /// Sends a head and the body, which is shorter than announced, and then nothing more.
  case stall(body: [UInt8] = [], announced: Int = 1_000)
  /// Reads the request and never says a word.
  case silence
  /// A whole response whose body comes `chunk` bytes at a time.
  case slow(body: [UInt8], chunk: Int, gapMilliseconds: Int)
  /// A body without a length that never ends.
  case endless(headers: Headers = [], chunk: [UInt8])
  /// A head whose header lines never end.
  case endlessHeaders
  /// Bytes as they are; the connection is closed behind them.
  case raw([UInt8])

  /// A whole response with a text for a body.
  ///
  /// - Parameters:
  ///   - text: The body.
  ///   - status: The status code.
  ///   - headers: Header names and values.
  /// - Returns: The reply.
  package static func text(
    _ text: String, status: Int = 200, headers: Headers = []
  ) -> Reply {
    .respond(status: status, headers: headers, body: Array(text.utf8))
  }

  /// A whole response whose body is packed as gzip.
  ///
  /// - Parameters:
  ///   - body: The body before it is packed.
  ///   - headers: Further headers.
  /// - Returns: The reply.
  package static func gzip(_ body: [UInt8], headers: Headers = []) -> Reply {
    .respond(
      status: 200, headers: headers + [("Content-Encoding", "gzip")], body: Gzip.stored(body))
  }

  /// A redirect.
  ///
  /// - Parameters:
  ///   - target: The value of its Location.
  ///   - status: The status code.
  /// - Returns: The reply.
  package static func redirect(to target: String, status: Int = 302) -> Reply {
    .respond(status: status, headers: [("Location", target)])
  }
}
