/// A word or a part of one, as the encoder reads it.
package struct WordPiece: Hashable, Sendable {
  // Narrow, because a hostile text of a megabyte has a million of them.
  private let narrowNumber: UInt32
  private let start: UInt32
  private let end: UInt32
  private let narrowParagraph: UInt32
  package let letterCase: LetterCase
  /// Whether its middle stands between quotation marks, the marks included.
  package let isQuoted: Bool
  package let isFirstOfParagraph: Bool
  /// False where it continues the word of the piece before.
  package let startsWord: Bool

  init(
    number: Int, bytes: Range<Int>, paragraph: Int, letterCase: LetterCase, isQuoted: Bool,
    isFirstOfParagraph: Bool, startsWord: Bool
  ) {
    narrowNumber = UInt32(truncatingIfNeeded: number)
    start = UInt32(truncatingIfNeeded: bytes.lowerBound)
    end = UInt32(truncatingIfNeeded: bytes.upperBound)
    narrowParagraph = UInt32(truncatingIfNeeded: paragraph)
    self.letterCase = letterCase
    self.isQuoted = isQuoted
    self.isFirstOfParagraph = isFirstOfParagraph
    self.startsWord = startsWord
  }

  /// Its place in the vocabulary.
  package var number: Int { Int(narrowNumber) }

  /// Where it stands in the text's UTF-8.
  package var bytes: Range<Int> { Int(start)..<max(Int(start), Int(end)) }

  /// How many paragraphs (lines that aren't empty) come before its own.
  package var paragraph: Int { Int(narrowParagraph) }

  /// The row of the model's table of features.
  var feature: Int {
    Int(letterCase.rawValue) * 4 + (isQuoted ? 2 : 0) + (isFirstOfParagraph ? 1 : 0)
  }
}
