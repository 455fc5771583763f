/// The encodings that feeds may be written in, by all the names that they go by.
///
/// An allow-list: iconv knows more, and some of those (UTF-7) turn harmless bytes into markup. As the
/// WHATWG's Encoding Standard has it, a name stands for the superset that its users mean: "iso-8859-1"
/// for windows-1252, "gb2312" for GB 18030.
struct EncodingName: Hashable {
  /// The name to report, lower case.
  let name: String
  /// The name that iconv knows.
  let converter: String

  /// Looks a label up.
  ///
  /// - Parameter label: The label of a prolog or header, as written.
  init?(label: String) {
    let key = ASCII.lowercased(ASCII.trimmed(label)).utf8.filter {
      ASCII.isLetter($0) || ASCII.isDigit($0)
    }
    guard let converter = Self.converters[String(decoding: key, as: UTF8.self)] else { return nil }
    self.converter = converter
    name = ASCII.lowercased(ASCII.trimmed(label))
  }

  /// Whether the label means UTF-8, or its subset ASCII.
  var isUTF8: Bool { converter == "UTF-8" }

  /// Whether the encoding writes everything in ASCII bytes, so that any text in it is valid UTF-8.
  var isSevenBit: Bool { converter.hasPrefix("ISO-2022") }

  /// Whether the label means UTF-16, which a document without zero bytes can't be.
  var isUTF16: Bool { converter == "UTF-16" }

  /// iconv's names by label, letters and digits only.
  private static let converters: [String: String] = {
    var table: [String: String] = [:]
    for (converter, labels) in labels {
      for label in labels.split(separator: " ") { table[String(label)] = converter }
    }
    for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
      for label in ["iso8859\(part)", "88590\(part)", "iso88590\(part)"] {
        table[label] = "ISO-8859-\(part)"
      }
    }
    for page in 1250...1258 {
      for label in ["windows\(page)", "cp\(page)", "xcp\(page)", "win\(page)", "ansi\(page)"] {
        table[label] = "CP\(page)"
      }
    }
    return table
  }()

  private static let labels: [(String, String)] = [
    ("UTF-8", "utf8 unicode11utf8 xunicode20utf8 utf8mb4 utf08 usascii8"),
    ("UTF-16", "utf16 utf16le utf16be ucs2 unicode iso10646ucs2 csunicode"),
    (
      "CP1252",
      "iso88591 latin1 l1 88591 usascii ascii ansix341968 iso646us us ansi iso885911987 cp819"
    ),
    ("ISO-8859-2", "latin2 l2 iso88592"), ("ISO-8859-5", "cyrillic"), ("ISO-8859-6", "arabic"),
    ("ISO-8859-7", "greek"), ("ISO-8859-8", "hebrew iso88598i logical"),
    ("CP1254", "iso88599 latin5 l5"), ("ISO-8859-10", "latin6 l6"), ("ISO-8859-15", "latin9 l9"),
    ("CP874", "iso885911 tis620 windows874 dos874 cp874"),
    ("KOI8-R", "koi8r koi8 koi cskoi8r"), ("KOI8-U", "koi8u koi8ru"),
    ("IBM866", "ibm866 cp866 866"), ("MACINTOSH", "macintosh mac xmacroman macroman"),
    ("MAC-CYRILLIC", "xmaccyrillic maccyrillic xmacukrainian"),
    ("GB18030", "gb18030 gbk gb2312 xgbk cp936 ms936 windows936 euccn gb231280 chinese csgb2312"),
    ("BIG5-HKSCS", "big5 big5hkscs cnbig5 xxbig5 csbig5 cp950 windows950"),
    ("EUC-JP", "eucjp xeucjp"), ("ISO-2022-JP", "iso2022jp csiso2022jp"),
    ("CP932", "shiftjis sjis xsjis mskanji windows31j ms932 cp932 csshiftjis"),
    ("CP949", "euckr uhc cp949 windows949 ksc5601 ksc56011987 ksc56011989 korean cseuckr"),
    ("ISO-2022-KR", "iso2022kr"), ("CP850", "ibm850 cp850"), ("CP437", "ibm437 cp437"),
  ]
}
