/// A text cut into tokens, in one pass over its bytes.
package struct TokenizedText: Sendable {
  package let text: String
  package let utf8: [UInt8]
  /// All tokens in order; blanks between them are left out.
  package let tokens: [Token]

  /// Cuts `text` into tokens.
  ///
  /// - Parameter text: The text, kept as it is.
  package init(_ text: String) {
    let utf8 = Array(text.utf8)
    var tokenizer = Tokenizer(utf8: utf8)
    self.text = text
    self.utf8 = utf8
    tokens = tokenizer.tokens()
  }

  /// The token's text as it stands.
  ///
  /// - Parameter index: The token's place in `tokens`.
  /// - Returns: The characters between its ends.
  package func word(_ index: Int) -> String {
    String(decoding: utf8[tokens[index].bytes], as: UTF8.self)
  }

  /// The token's text in lower case, with ’ as ', to be looked up in a lexicon.
  ///
  /// - Parameter index: The token's place in `tokens`.
  /// - Returns: What a lexicon's keys look like.
  package func lowered(_ index: Int) -> String {
    let bytes = utf8[tokens[index].bytes]
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      let word = String(decoding: bytes, as: UTF8.self).lowercased()
      return word.contains("’") ? String(word.map { $0 == "’" ? "'" : $0 }) : word
    }
    return String(decoding: bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
