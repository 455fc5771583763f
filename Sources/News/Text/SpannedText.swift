/// A text that answers for spans in constant time, whatever its length.
package struct SpannedText: Sendable {
  /// The text that spans point into.
  package let text: String
  /// How many Unicode scalars the text has.
  package let count: Int
  /// The UTF-8 offset of every 64th scalar.
  private let checkpoints: [Int]
  private static let stride = 64

  /// Indexes `text` in one pass over its bytes.
  ///
  /// - Parameter text: The text, kept as it is.
  package init(_ text: String) {
    var native = text
    native.makeContiguousUTF8()
    self.text = native
    var checkpoints: [Int] = []
    var scalars = 0
    var offset = 0
    for byte in native.utf8 {
      if byte & 0xC0 != 0x80 {
        if scalars % Self.stride == 0 { checkpoints.append(offset) }
        scalars += 1
      }
      offset += 1
    }
    count = scalars
    self.checkpoints = checkpoints
  }

  /// The words that `span` covers; what lies beyond the end of the text is left out.
  ///
  /// - Parameter span: A span of this text.
  package subscript(span: Span) -> Substring {
    text[index(of: min(span.start, count))..<index(of: min(span.end, count))]
  }

  /// The words of several spans, joined by " … " as they are shown to people.
  ///
  /// - Parameter spans: Spans of this text, in order.
  package subscript(spans: [Span]) -> String {
    spans.map { String(self[$0]) }.joined(separator: " … ")
  }

  private func index(of scalar: Int) -> String.Index {
    guard scalar < count else { return text.endIndex }
    let start = text.utf8.index(
      text.startIndex, offsetBy: checkpoints[scalar / Self.stride])
    return text.unicodeScalars.index(start, offsetBy: scalar % Self.stride)
  }
}
