/// A word of a text, folded for comparison: no case, no apostrophes, no dots in abbreviations.
package struct TextWord: Hashable, Sendable {
  /// The same for all spellings that differ only in what folding takes away.
  package let hash: UInt64
  /// The same for the common inflections of an English word, too.
  package let stem: UInt64
  /// Where the word stands.
  package let span: Span
  package let isCapitalized: Bool
  /// Whether the word begins with a digit.
  package let isNumber: Bool
  /// Whether a line break or the end of a sentence stands before the word.
  package let opensSentence: Bool
}
