package import News

/// One word, number, mark or line break of a text.
package struct Token: Hashable, Sendable {
  /// What a token is, told by its characters alone.
  package enum Kind: Hashable, Sendable {
    /// Letters, with inner hyphens and apostrophes; also an abbreviation with its points ("U.S.").
    case word
    /// Digits, with the separators of thousands and decimals; no sign, no unit.
    case number
    /// Points, commas, brackets, dashes, quotation marks.
    case punctuation
    /// Currency, percent and everything else that is neither letter nor punctuation.
    case symbol
    /// One end of a line.
    case lineBreak
  }

  package let kind: Kind
  package let span: Span
  /// Where the token stands in the text's UTF-8.
  package let bytes: Range<Int>

  /// Makes a token.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - span: Its Unicode scalars.
  ///   - bytes: Its bytes.
  package init(kind: Kind, span: Span, bytes: Range<Int>) {
    self.kind = kind
    self.span = span
    self.bytes = bytes
  }
}
