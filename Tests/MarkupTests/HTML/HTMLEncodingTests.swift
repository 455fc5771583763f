import Markup
import Testing

@Suite struct HTMLEncodingTests {
  private func text(_ bytes: [UInt8], header: String? = nil) -> String {
    String(decoding: HTMLEncoding.utf8(bytes, contentType: header), as: UTF8.self)
  }

  @Test func dropsTheByteOrderMark() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array("é".utf8)) == "é")
  }

  @Test func readsUTF16ByItsMark() {
    #expect(text([0xFF, 0xFE, 0x41, 0x00, 0xAC, 0x20]) == "A€")
    #expect(text([0xFE, 0xFF, 0x00, 0x41, 0x20, 0xAC]) == "A€")
  }

  @Test func believesTheBytesOverADeclarationThatLies() {
    let page = Array("<meta charset=windows-1251>žluť".utf8)
    #expect(
      text(page, header: "text/html; charset=iso-8859-2") == "<meta charset=windows-1251>žluť")
  }

  @Test(arguments: [
    ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"), ("ISO-8859-1", [0x93, 0xE9, 0x94], "“é”"),
    ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"), ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ("gb2312", [0xD6, 0xD0], "中"), ("euc-kr", [0xC7, 0xD1], "한"), ("big5", [0xA4, 0xA4], "中"),
  ])
  func readsWhatThePageDeclares(label: String, bytes: [UInt8], expected: String) {
    let declaration = "<meta charset=\"\(label)\">"
    #expect(text(Array(declaration.utf8) + bytes) == declaration + expected)
    #expect(text(bytes, header: "text/html;charset=\(label)") == expected)
  }

  @Test func prefersThePagesDeclarationToTheHeader() {
    let page = Array("<meta http-equiv=x content='text/html; charset=windows-1251'>".utf8) + [0xCC]
    #expect(text(page, header: "text/html; charset=windows-1252").hasSuffix("'>М"))
  }

  @Test func readsAsWindows1252WhatNobodyDeclares() {
    #expect(text([0x80, 0x41]) == "€A")
    #expect(text([0x80, 0x41], header: "text/html; charset=utf-7") == "€A")
  }

  @Test func marksWhatCannotBeDecoded() {
    #expect(text([0x41, 0xFF, 0x42], header: "text/html; charset=utf-8") == "A\u{FFFD}B")
    #expect(text([0x41, 0xFF, 0x42], header: "text/html; charset=euc-jp") == "A\u{FFFD}B")
  }

  @Test func staysWithinItsLimit() {
    #expect(HTMLEncoding.utf8([UInt8](repeating: 0x41, count: 100), limit: 10).count == 10)
    // A character that the limit cuts in two is no sign of another encoding.
    #expect(HTMLEncoding.utf8(Array("aé€".utf8), limit: 2) == Array("a".utf8))
    #expect(HTMLEncoding.utf8(Array("aé€".utf8), limit: 5) == Array("aé".utf8))
  }
}
