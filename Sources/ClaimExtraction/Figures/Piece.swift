import News

/// A token, or the part of one, that figures and times are read from.
///
/// Tokens keep "five-year", "RM23" and "sub-500" whole; to a reader of numbers they are several.
struct Piece: Sendable {
  enum Kind: Sendable {
    case word, number, mark, lineBreak
  }

  let kind: Kind
  /// As it stands in the text.
  let text: String
  /// In lower case, with ’ as '.
  let lowered: String
  let span: Span
  /// Whether no blank stands before it.
  let isGlued: Bool

  /// Whether it is a word with a capital first.
  var isCapitalized: Bool {
    kind == .word && text.unicodeScalars.first?.properties.isUppercase == true
  }
}
