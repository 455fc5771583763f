import Foundation
import Testing

@testable import Cleaning

@Suite struct TextNormalisationTests {
  @Test(arguments: [
    ("  a \t\n b\u{A0}\u{2003}c\u{3000}", "a b c"),
    ("in\u{AD}fra\u{AD}structure", "infrastructure"),
    ("a\u{200B}b\u{FEFF}c\u{2060}d", "abcd"),
    ("\u{202E}evil\u{202C} \u{2066}x\u{2069}\u{200F}", "evil x"),
    ("a\u{1B}[31mred\u{9B}31m\u{7F}\u{85}b", "a[31mred31m b"),
    ("“quoted” «so» 'and' \"so\"", "“quoted” «so» 'and' \"so\""),
    ("cafe\u{301}", "caf\u{E9}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{212B}", "\u{C5}"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("", ""), (" \u{200B} ", ""),
  ])
  func bringsTextIntoOneForm(text: String, expected: String) {
    let normalised = TextNormalisation.normalised(text.utf8)
    #expect(Array(normalised.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func capsRunsOfCombiningMarks() {
    let text = "x" + String(repeating: "\u{323}", count: 100_000) + "y"
    #expect(TextNormalisation.normalised(text.utf8).unicodeScalars.count == 32)
  }

  /// A text of many pieces is composed as if it were one.
  @Test func composesLongTextsInPiecesThatDoNotShow() {
    let parts = [
      "e\u{301}", "\u{1112}\u{1161}\u{11AB}", "\u{AC00}\u{11A8}", "\u{9C7}\u{9BE}",
      "\u{928}\u{93C}", "a\u{323}\u{302}", "\u{212B}", "か\u{3099}", "\u{1B05}\u{1B35}", "x",
      "Ж\u{308}",
    ]
    for step in 1...50 {
      let text = (0..<300).map { parts[($0 * $0 + $0 * step) % parts.count] }.joined()
      let whole = text.precomposedStringWithCanonicalMapping
      #expect(
        TextNormalisation.normalised(text.utf8).unicodeScalars.elementsEqual(whole.unicodeScalars))
    }
  }

  /// Composed in one piece, it would take minutes.
  @Test func composesAMegabyteOfAccents() {
    let text = String(repeating: "e\u{301}", count: 500_000)
    #expect(TextNormalisation.normalised(text.utf8).utf8.count == 1_000_000)
  }
}
