internal import Markup
internal import News

/// A document as UTF-8, whatever it was written in.
struct DecodedText {
  let bytes: [UInt8]
  /// The encoding that was found, lower case.
  let encoding: String
  /// What is wrong with the encoding, if anything.
  let flaw: FeedFlaw?

  private init(_ bytes: [UInt8], _ encoding: String, flaw: FeedFlaw? = nil) {
    self.bytes = bytes
    self.encoding = encoding
    self.flaw = flaw
  }

  /// Decodes a document by its byte order mark, else as UTF-8 where it is valid, else by its prolog's
  /// declaration, else by the header's charset, else by its language.
  ///
  /// Prologs and headers lie; text of any length in another encoding is hardly ever valid UTF-8.
  ///
  /// - Parameters:
  ///   - source: The document.
  ///   - contentType: The HTTP header.
  ///   - contentLanguage: The HTTP header, for a document that names no language itself.
  /// - Throws: `unsupportedEncoding` for UTF-7, and for one whose converter is missing here.
  init(
    _ source: [UInt8], contentType: String?, contentLanguage: String? = nil
  ) throws(FeedParsingError) {
    if let wide = WideText(source) {
      self.init(wide.bytes, wide.encoding)
      return
    }
    let bytes = Self.withoutMarks(source)
    let declared = XMLDeclaration.encoding(in: bytes)
    let label = declared ?? contentType.flatMap(Self.charset)
    if let label, ASCII.lowercased(label).hasPrefix("utf-7") { throw .unsupportedEncoding(label) }
    let named = label.flatMap(EncodingName.init)
    let isMarked = bytes.count < source.count
    let isValid = Self.isValidUTF8(bytes)
    if isValid, isMarked || !Self.isEscaped(bytes, by: named) {
      self.init(bytes, Self.isASCII(bytes, as: named) ? named?.name ?? "utf-8" : "utf-8")
    } else if !isMarked, let named, !named.isUTF8, !named.isUTF16, !Self.isMostlyUTF8(bytes) {
      guard let decoded = CharacterDecoder.utf8(bytes, from: named.converter) else {
        throw .unsupportedEncoding(named.name)
      }
      self.init(decoded, named.name)
    } else if !isMarked, !Self.isMostlyUTF8(bytes),
      let guess = LanguageEncodings(bytes, header: contentLanguage)?.decode(bytes)
    {
      self.init(guess.bytes, ASCII.lowercased(guess.encoding), flaw: Self.flaw(of: bytes))
    } else {
      self.init(mending: bytes)
    }
  }

  /// Reads bytes that are no UTF-8 as windows-1252, one by one, and the rest as UTF-8: content systems
  /// paste the one into the other.
  private init(mending source: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count + source.count / 8)
    var index = 0
    while index < source.count {
      let length = UTF8Sequence.length(in: source, at: index)
      if length > 0 {
        bytes.append(contentsOf: source[index..<(index + length)])
        index += length
      } else {
        let scalar = Windows1252.scalar(for: source[index]) ?? "\u{FFFD}"
        bytes.append(contentsOf: String(Character(scalar)).utf8)
        index += 1
      }
    }
    self.init(
      bytes, Self.isMostlyUTF8(source) ? "utf-8" : "windows-1252", flaw: Self.flaw(of: source))
  }

  /// The first byte that is no UTF-8.
  private static func flaw(of source: [UInt8]) -> FeedFlaw {
    var index = 0
    var line = 1
    while index < source.count {
      let length = UTF8Sequence.length(in: source, at: index)
      if length == 0 { break }
      if source[index] == 0x0A { line += 1 }
      index += length
    }
    return FeedFlaw(line: line, reason: "a byte that is no UTF-8")
  }

  private static func withoutMarks(_ source: [UInt8]) -> [UInt8] {
    var start = 0
    while source[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    return start == 0 ? source : Array(source[start...])
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return true
    } catch {
      return false
    }
  }

  /// Whether the declared encoding is as right as UTF-8, as it is for a text in ASCII only.
  private static func isASCII(_ bytes: [UInt8], as named: EncodingName?) -> Bool {
    guard let named, !named.isUTF8, !named.isUTF16 else { return false }
    return bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text with some bytes that are no UTF-8 was meant to be UTF-8: in any other encoding,
  /// sequences that happen to be UTF-8 are rarer than those that aren't.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var balance = 0
    var index = 0
    while index < bytes.count {
      let length = UTF8Sequence.length(in: bytes, at: index)
      if length != 1 { balance += length == 0 ? -1 : 1 }
      index += max(length, 1)
    }
    return balance > 0
  }

  /// Whether the bytes switch character sets by escapes, as the encoding says (ISO 2022).
  private static func isEscaped(_ bytes: [UInt8], by named: EncodingName?) -> Bool {
    guard let named, named.isSevenBit else { return false }
    return ByteSearch.first(0x1B, in: bytes, from: 0) != nil
  }

  /// The charset of a header, "text/xml; charset=\"utf-8\"".
  private static func charset(_ contentType: String) -> String? {
    for parameter in contentType.utf8.split(separator: UInt8(ascii: ";")).dropFirst() {
      let pair = String(Substring(parameter)).split(separator: "=", maxSplits: 1)
      guard pair.count == 2, ASCII.lowercased(ASCII.trimmed(String(pair[0]))) == "charset" else {
        continue
      }
      return ASCII.nonBlank(String(pair[1]).filter { $0 != "\"" && $0 != "'" })
    }
    return nil
  }
}
