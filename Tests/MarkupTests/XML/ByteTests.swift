import Markup
import Testing

@Suite struct ByteTests {
  @Test func findsBytes() {
    let bytes = Array("abcabc".utf8)
    #expect(ByteSearch.first(0x62, in: bytes, from: 0) == 1)
    #expect(ByteSearch.first(0x62, in: bytes, from: 2) == 4)
    #expect(ByteSearch.first(0x7A, in: bytes, from: 0) == nil)
    #expect(ByteSearch.first(0x61, in: bytes, from: 6) == nil)
    #expect(ByteSearch.first(0x62, in: bytes, from: 2, upTo: 4) == nil)
    #expect(ByteSearch.first(Array("ca".utf8), in: bytes, from: 0) == 2)
    #expect(ByteSearch.first(Array("ca".utf8), in: bytes, from: 3) == nil)
    #expect(ByteSearch.first(Array("bc".utf8), in: bytes, from: 2, upTo: 5) == nil)
    #expect(ByteSearch.first(Array("bc".utf8), in: bytes, from: 2, upTo: 6) == 4)
  }

  /// Where the first byte of what is looked for stands all over, the search takes another way.
  @Test(arguments: ["]]>", "-->", "<![CDATA[", "--", "</title>"])
  func findsASequenceAmongItsOwnPieces(sequence: String) {
    let needle = Array(sequence.utf8)
    for piece in 1..<needle.count {
      let hay = Array(repeatElement(needle[..<piece], count: 2000).joined()) + needle + needle
      let place = hay.indices.first { hay[$0...].starts(with: needle) }
      #expect(ByteSearch.first(needle, in: hay, from: 0) == place)
      #expect(ByteSearch.first(needle, in: hay, from: 0, upTo: place) == nil)
    }
  }

  @Test(arguments: [
    ("plain\ttext\r\n", false), ("é « » 東", false), ("a\u{1}", true), ("\u{1B}[2J", true),
    ("\u{7F}", true), ("\u{80}", true), ("\u{9B}", true), ("\u{A0}", false), ("", false),
  ])
  func seesControlCharacters(text: String, expected: Bool) {
    #expect(ControlCharacters.areIn(text.utf8.span) == expected)
  }

  @Test(arguments: [
    ("eacute", "é" as Unicode.Scalar?), ("Eacute", "É"), ("nbsp", "\u{A0}"), ("hellip", "…"),
    ("foo", nil), ("", nil),
  ])
  func knowsTheEntitiesOfHTML(name: String, expected: Unicode.Scalar?) {
    #expect(HTMLEntity.scalar(named: name) == expected)
  }

  @Test func decodesLegacyText() {
    #expect(CharacterDecoder.utf8([0xCC, 0xE8, 0xF0], from: "CP1251") == Array("Мир".utf8))
    #expect(
      CharacterDecoder.utf8([0xD6, 0xFF, 0x41], from: "GB18030") == Array("\u{FFFD}\u{FFFD}A".utf8))
    #expect(CharacterDecoder.utf8([0x41], from: "NO-SUCH-THING") == nil)
    let long = [UInt8](repeating: 0xE9, count: 100_000)
    #expect(CharacterDecoder.utf8(long, from: "CP1252")?.count == 200_000)
  }
}
