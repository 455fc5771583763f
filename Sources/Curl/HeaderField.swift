/// One header line of a request or a response.
///
/// The value has one scalar for each byte (ISO-8859-1, as RFC 9110 section 5.5 reads bytes that
/// are no ASCII), so what a server sent goes back to it byte for byte, whatever it was.
package struct HeaderField: Hashable, Sendable {
  package let name: String
  package let value: String

  /// Makes a header field, or nil where the two could not stand on one line of a request.
  ///
  /// - Parameters:
  ///   - name: A token (RFC 9110 section 5.6.2).
  ///   - value: A value without line breaks, all of it below U+0100.
  package init?(name: String, value: String) {
    let isToken = name.utf8.allSatisfy { Self.isTokenByte[Int($0)] }
    let isOneLine = value.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x100 && scalar != "\r" && scalar != "\n" && scalar != "\0"
    }
    guard !name.isEmpty, isToken, isOneLine else { return nil }
    self.name = name
    self.value = value
  }

  /// The visible ASCII characters but for the delimiters.
  private static let isTokenByte: [Bool] = {
    let delimiters = Array("\"(),/:;<=>?@[\\]{}".utf8)
    return (0..<256).map { $0 > 0x20 && $0 < 0x7F && !delimiters.contains(UInt8($0)) }
  }()
}
