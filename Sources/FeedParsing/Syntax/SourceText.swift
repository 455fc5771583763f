internal import Markup

/// A document with its line ends as XML wants them, and without the characters that XML forbids.
struct SourceText {
  let bytes: [UInt8]
  /// Where in `bytes` the first forbidden character stood, and what it was.
  let flaw: (position: Int, reason: StaticString)?

  /// Cleans a document; nearly all have nothing to be cleaned, and stay as they are.
  ///
  /// - Parameter source: The document in UTF-8.
  init(_ source: [UInt8]) {
    let isClean =
      !ControlCharacters.areIn(source.span)
      && ByteSearch.first(0x0D, in: source, from: 0) == nil
      && ByteSearch.first([0xEF, 0xBF], in: source, from: 0) == nil
    (bytes, flaw) = isClean ? (source, nil) : Self.cleaned(source)
  }

  private static func cleaned(
    _ source: [UInt8]
  ) -> (bytes: [UInt8], flaw: (position: Int, reason: StaticString)?) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var flaw: (position: Int, reason: StaticString)?
    var index = 0
    var copied = 0
    while index < source.count {
      let byte = source[index]
      guard byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0xEF else {
        index += 1
        continue
      }
      let length = byte == 0xEF ? noncharacterLength(source, at: index) : 1
      if length > 0 {
        bytes += source[copied..<index]
        copied = index + length
        if byte == 0x0D {
          // XML 1.0, 2.11: both forms of a line's end become one.
          if copied == source.count || source[copied] != 0x0A { bytes.append(0x0A) }
        } else {
          flaw = flaw ?? (bytes.count, length == 1 ? "a control character" : "a noncharacter")
        }
      }
      index += max(length, 1)
    }
    bytes += source[copied...]
    return (bytes, flaw)
  }

  /// The length of U+FFFE or U+FFFF, 0 where neither stands.
  private static func noncharacterLength(_ source: [UInt8], at index: Int) -> Int {
    index + 2 < source.count && source[index + 1] == 0xBF && source[index + 2] >= 0xBE ? 3 : 0
  }
}
