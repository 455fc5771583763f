internal import Markup

/// The encodings that a language was written in before UTF-8.
///
/// For documents that say nothing of their encoding, or something wrong. A detector by statistics
/// (uchardet, ICU) is left out: of the 337 real feeds in the corpus two are in an unnamed legacy
/// encoding, and both are in windows-1252, which is what a document without a language is read in.
struct LanguageEncodings {
  /// iconv's names, the likeliest first.
  private let converters: [String]

  /// Looks for the language of a document.
  ///
  /// - Parameters:
  ///   - bytes: The document in any superset of ASCII.
  ///   - header: The HTTP header `Content-Language`.
  init?(_ bytes: [UInt8], header: String?) {
    guard let language = Self.language(in: bytes) ?? header else { return nil }
    let tag = ASCII.lowercased(language).split(separator: "-").prefix(2).map(String.init)
    let found = Self.table[tag.joined(separator: "-")] ?? tag.first.flatMap { Self.table[$0] }
    guard let found else { return nil }
    converters = found
  }

  /// Reads a document in the encoding that leaves the least nonsense.
  ///
  /// - Parameter bytes: The document.
  /// - Returns: The document in UTF-8, and iconv's name of its encoding; nil without a converter.
  func decode(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: String)? {
    let readings = converters.compactMap { converter in
      CharacterDecoder.utf8(bytes, from: converter).map { (bytes: $0, encoding: converter) }
    }
    return readings.min { Self.nonsense($0.bytes) < Self.nonsense($1.bytes) }
  }

  /// Counts what text in the right encoding hardly has: replacement characters, C1 controls, and
  /// Cyrillic capitals, which KOI8-R and windows-1251 have where the other has small letters.
  private static func nonsense(_ text: [UInt8]) -> Int {
    var count = 0
    for index in text.indices.dropLast() {
      switch (text[index], text[index + 1]) {
      case (0xEF, 0xBF), (0xC2, 0x80...0x9F), (0xD0, 0x90...0xAF): count += 1
      default: break
      }
    }
    return count
  }

  /// The language that a feed names near its beginning.
  private static func language(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(4096))
    for (start, end) in [("xml:lang=\"", "\""), ("xml:lang='", "'"), ("language>", "<")] {
      guard let found = ByteSearch.first(Array(start.utf8), in: head, from: 0) else { continue }
      let rest = head[(found + start.utf8.count)...]
      let value = rest.prefix { $0 != end.utf8.first }
      if value.count <= 16, let tag = ASCII.nonBlank(String(decoding: value, as: UTF8.self)) {
        return tag
      }
    }
    return nil
  }

  /// By BCP 47's tags, from the table of the HTML standard (13.2.3.2, encodings by locale), and those
  /// that the language's Unix systems used.
  private static let table: [String: [String]] = {
    let rows: [(tags: String, converters: [String])] = [
      ("ru be uk bg sr mk ky tg", ["CP1251", "KOI8-R"]),
      ("cs hu pl sk sl hr bs ro sq", ["ISO-8859-2", "CP1250"]),
      ("el", ["CP1253"]), ("tr az ku", ["CP1254"]), ("he iw yi", ["CP1255"]),
      ("ar fa ur", ["CP1256"]), ("lt lv et", ["CP1257"]), ("vi", ["CP1258"]), ("th", ["CP874"]),
      ("ja", ["EUC-JP", "CP932"]), ("ko", ["CP949"]),
      ("zh zh-cn zh-sg zh-hans", ["GB18030"]), ("zh-tw zh-hk zh-mo zh-hant", ["BIG5-HKSCS"]),
    ]
    var table: [String: [String]] = [:]
    for row in rows {
      for tag in row.tags.split(separator: " ") { table[String(tag)] = row.converters }
    }
    return table
  }()
}
