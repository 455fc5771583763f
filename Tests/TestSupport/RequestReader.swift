/// Cuts the bytes of a connection into requests.
struct RequestReader {
  private var pending: [UInt8] = []

  mutating func append(_ bytes: some Sequence<UInt8>) {
    pending.append(contentsOf: bytes)
  }

  /// The next whole request, or nil until more bytes have come.
  mutating func next() -> ReceivedRequest? {
    // A TLS greeting has no end that we could wait for: it counts as a request without a word.
    if let first = pending.first, first < 0x20 {
      pending = []
      return ReceivedRequest(method: "", path: "", headers: [], body: [])
    }
    guard let headEnd = endOfHead() else { return nil }
    // One scalar for each byte, so that tests see exactly what was sent.
    let head = String(String.UnicodeScalarView(pending[..<headEnd].map { Unicode.Scalar($0) }))
    var lines = head.split(separator: "\r\n").makeIterator()
    let requestLine = (lines.next() ?? "").split(separator: " ")
    let headers = IteratorSequence(lines).map(Self.header)
    let length = headers.first { $0.name.lowercased() == "content-length" }.flatMap {
      Int($0.value)
    }
    let end = headEnd + (length ?? 0)
    guard pending.count >= end else { return nil }

    defer { pending.removeFirst(end) }
    return ReceivedRequest(
      method: String(requestLine.first ?? ""),
      path: String(requestLine.dropFirst().first ?? ""),
      headers: headers, body: Array(pending[headEnd..<end]))
  }

  private func endOfHead() -> Int? {
    let mark = Array("\r\n\r\n".utf8)
    guard pending.count >= mark.count else { return nil }
    return (0...(pending.count - mark.count))
      .first { pending[$0..<($0 + mark.count)].elementsEqual(mark) }
      .map { $0 + mark.count }
  }

  private static func header(_ line: Substring) -> ReceivedRequest.Header {
    guard let colon = line.firstIndex(of: ":") else {
      return ReceivedRequest.Header(name: String(line), value: "")
    }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    return ReceivedRequest.Header(name: String(line[..<colon]), value: String(value))
  }
}
