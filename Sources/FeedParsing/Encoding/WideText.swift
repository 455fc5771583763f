/// A document in UTF-16 or UTF-32, told by its mark or by the zero bytes of its first sign.
struct WideText {
  /// The document in UTF-8.
  let bytes: [UInt8]
  let encoding: String

  /// Decodes a document, or gives nil where it is of another encoding.
  ///
  /// - Parameter source: The document.
  init?(_ source: [UInt8]) {
    switch (
      source.first, source.dropFirst().first, source.dropFirst(2).first, source.dropFirst(3).first
    ) {
    case (0xFF, 0xFE, 0, 0), (_?, 0, 0, 0):
      (bytes, encoding) = (Self.utf32(source, isLittle: true), "utf-32le")
    case (0, 0, 0xFE, 0xFF), (0, 0, 0, _?):
      (bytes, encoding) = (Self.utf32(source, isLittle: false), "utf-32be")
    case (0xFF, 0xFE, _, _), (_?, 0, _?, 0):
      (bytes, encoding) = (Self.utf16(source, isLittle: true), "utf-16le")
    case (0xFE, 0xFF, _, _), (0, _?, 0, _?):
      (bytes, encoding) = (Self.utf16(source, isLittle: false), "utf-16be")
    default: return nil
    }
  }

  private static func utf16(_ source: [UInt8], isLittle: Bool) -> [UInt8] {
    let units = stride(from: 0, to: source.count - 1, by: 2).lazy.map { index in
      let (first, second) = (UInt16(source[index]), UInt16(source[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return utf8(String(decoding: Array(units), as: UTF16.self))
  }

  private static func utf32(_ source: [UInt8], isLittle: Bool) -> [UInt8] {
    var scalars = String.UnicodeScalarView()
    for index in stride(from: 0, to: source.count - 3, by: 4) {
      let four = source[index..<(index + 4)]
      let value = (isLittle ? Array(four.reversed()) : Array(four)).reduce(UInt32(0)) {
        $0 << 8 | UInt32($1)
      }
      scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return utf8(String(scalars))
  }

  private static func utf8(_ text: String) -> [UInt8] {
    Array(text.unicodeScalars.first == "\u{FEFF}" ? text.utf8.dropFirst(3) : text.utf8[...])
  }
}
