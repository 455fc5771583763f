import News
import Testing

@testable import Relating

@Suite struct NumeralScannerTests {
  @Test(arguments: [
    ("1,600 people", [1_600]), ("four boats and 12 men", [4, 12]), ("twenty-five", [25]),
    ("42 million", [42_000_000]), ("two dozen", [24]), ("three hundred thousand", [300_000]),
    ("4.7 percent", [4.7]), ("the 23rd", [23]), ("none", []), ("sixty", [60]),
  ])
  func readsNumbersInDigitsAndWords(text: String, expected: [Double]) {
    let numerals = NumeralScanner.numerals(
      in: WordScanner.words(of: text), of: SpannedText(text))
    #expect(numerals.map(\.value) == expected)
  }

  @Test func tellsTimesOfDayApart() {
    let text = "10:50 and 7"
    let numerals = NumeralScanner.numerals(
      in: WordScanner.words(of: text), of: SpannedText(text))
    #expect(numerals.map(\.isClock) == [true, false])
  }
}
