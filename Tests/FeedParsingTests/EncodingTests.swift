import FeedParsing
import News
import Testing

@Suite struct EncodingTests {
  static func feed(_ title: [UInt8], declared: String? = nil) -> [UInt8] {
    let prolog = declared.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
    return Array("\(prolog)<rss><channel><title>".utf8) + title
      + Array("</title></channel></rss>".utf8)
  }

  private func title(_ bytes: [UInt8], contentType: String? = nil) throws -> String? {
    try FeedParser().parse(bytes, contentType: contentType).feed.title?.value
  }

  @Test(arguments: [
    ("iso-8859-1", [0x43, 0x61, 0x66, 0xE9] as [UInt8], "Café"),
    ("iso-8859-1", [0x93, 0x78, 0x94], "“x”"), ("windows-1252", [0x80, 0x35], "€5"),
    ("latin1", [0xE9], "é"), ("us-ascii", [0xE9], "é"), ("iso-8859-2", [0xB1], "ą"),
    ("ISO_8859-5", [0xBC], "М"), ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"),
    ("cp1251", [0xCC], "М"), ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"), ("windows-1253", [0xC1], "Α"),
    ("windows-1255", [0xE0], "א"), ("windows-1256", [0xC7], "ا"), ("iso-8859-9", [0xDD], "İ"),
    ("shift_jis", [0x93, 0x8C, 0x8B, 0x9E], "東京"), ("x-sjis", [0x93, 0x8C], "東"),
    ("euc-jp", [0xC5, 0xEC, 0xB5, 0xFE], "東京"),
    ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x45, 0x6C, 0x1B, 0x28, 0x42], "東"),
    ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"), ("gbk", [0xE9, 0x46], "镕"),
    ("big5", [0xA5, 0x78, 0xC6, 0x57], "台灣"), ("euc-kr", [0xC7, 0xD1], "한"),
    ("tis-620", [0xB7], "ท"), ("utf8", [0xC3, 0xA9], "é"),
  ])
  func readsLegacyEncodings(label: String, bytes: [UInt8], expected: String) throws {
    #expect(try title(Self.feed(bytes, declared: label)) == expected)
  }

  @Test(arguments: [
    ("iso-8859-1", "Ünïcode 東"), ("utf-16", "é"), ("x-unknown", "é"), ("us-ascii", "naïve"),
  ])
  func believesValidUTF8MoreThanTheProlog(label: String, text: String) throws {
    #expect(try title(Self.feed(Array(text.utf8), declared: label)) == text)
  }

  @Test func believesAMarkMoreThanTheProlog() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Self.feed(Array("é".utf8), declared: "iso-8859-1")
    #expect(try title(marked) == "é")
  }

  @Test func believesThePrologMoreThanTheHeader() throws {
    let bytes = Self.feed([0xCC, 0xE8, 0xF0], declared: "windows-1251")
    #expect(try title(bytes, contentType: "text/xml; charset=koi8-r") == "Мир")
  }

  @Test(arguments: [
    "text/xml; charset=koi8-r", "text/xml;charset=\"KOI8-R\"",
    "application/xml; x=y; charset='koi8-r'",
  ])
  func asksTheHeaderWhereThePrologIsSilent(header: String) throws {
    #expect(try title(Self.feed([0xED, 0xC9, 0xD2]), contentType: header) == "Мир")
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16(isLittle: Bool, isMarked: Bool) throws {
    let text = (isMarked ? "\u{FEFF}" : "") + "<rss><channel><title>Ünï 東🌊</title></channel></rss>"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isLittle ? pair.reversed() : pair
    }
    let document = try FeedParser().parse(bytes)
    #expect(document.feed.title?.value == "Ünï 東🌊")
    #expect(document.encoding == (isLittle ? "utf-16le" : "utf-16be"))
  }

  @Test func readsStrayBytesInUTF8AsWindows1252() throws {
    let document = try FeedParser().parse(
      Self.feed(Array("Café ".utf8) + [0xE9, 0x20] + Array("été".utf8), declared: "utf-8"))
    #expect(document.feed.title?.value == "Café é été")
    #expect(document.encoding == "utf-8")
    #expect(document.flaw == FeedFlaw(line: 1, reason: "a byte that is no UTF-8"))
  }

  @Test func readsUnnamedLegacyTextAsWindows1252() throws {
    let document = try FeedParser().parse(Self.feed([0x64, 0xE9, 0x6A, 0xE0]))
    #expect(document.feed.title?.value == "déjà")
    #expect(document.encoding == "windows-1252")
  }

  @Test func refusesUTF7() {
    #expect(throws: FeedParsingError.unsupportedEncoding("UTF-7")) {
      try FeedParser().parse(Self.feed(Array("+ADw-b+AD4-".utf8), declared: "UTF-7"))
    }
  }

  @Test func namesTheEncodingThatWasUsed() throws {
    let document = try FeedParser().parse(Self.feed([0xCC], declared: "Windows-1251"))
    #expect(document.encoding == "windows-1251")
    #expect(document.isWellFormed)
  }

  /// What the language says where nothing names the encoding.
  @Test(arguments: [
    ("ru", [0xEC, 0xEE, 0xF0, 0xE5] as [UInt8], "море", "cp1251"),
    ("ru", [0xCD, 0xCF, 0xD2, 0xC5], "море", "koi8-r"), ("cs", [0xF8, 0x9E], "řž", "cp1250"),
    ("pl", [0xB1, 0xB6], "ąś", "iso-8859-2"), ("el", [0xE1, 0xE2], "αβ", "cp1253"),
    ("tr-TR", [0xFE, 0xF0], "şğ", "cp1254"), ("he", [0xE0], "א", "cp1255"),
    ("ja", [0xC5, 0xEC, 0xB5, 0xFE], "東京", "euc-jp"),
    ("ja-JP", [0x93, 0x8C, 0x8B, 0x9E], "東京", "cp932"),
    ("ko", [0xC7, 0xD1, 0xB1, 0xDB], "한글", "cp949"),
    ("zh-CN", [0xD6, 0xD0, 0xB9, 0xFA], "中国", "gb18030"),
    ("zh-TW", [0xA5, 0x78, 0xC6, 0x57], "台灣", "big5-hkscs"),
    ("en", [0x64, 0xE9], "dé", "windows-1252"),
  ])
  func asksTheLanguage(tag: String, bytes: [UInt8], expected: String, encoding: String) throws {
    let text =
      Array("<rss xml:lang=\"\(tag)\"><channel><title>".utf8) + bytes
      + Array("</title></channel></rss>".utf8)
    let document = try FeedParser().parse(text)
    #expect(document.feed.title?.value == expected)
    #expect(document.encoding == encoding)
    #expect(document.flaw == FeedFlaw(line: 1, reason: "a byte that is no UTF-8"))
  }

  @Test func asksTheElementAndTheHeaderForTheLanguage() throws {
    let element =
      Array("<rss><channel><language>ru</language><title>".utf8)
      + [0xEC, 0xEE, 0xF0, 0xE5] + Array("</title></channel></rss>".utf8)
    #expect(try FeedParser().parse(element).feed.title?.value == "море")
    let document = try FeedParser().parse(
      Self.feed([0xEC, 0xEE, 0xF0, 0xE5]), contentLanguage: "ru")
    #expect(document.feed.title?.value == "море")
  }

  @Test(arguments: ["utf8", "UTF8", "utf_8", "utf-8"])
  func knowsUTF8ByItsMisspellings(label: String) throws {
    let document = try FeedParser().parse(Self.feed(Array("é".utf8), declared: label))
    #expect(document.feed.title?.value == "é")
    #expect(document.encoding == "utf-8")
  }
}
