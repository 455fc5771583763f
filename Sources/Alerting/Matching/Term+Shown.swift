internal import News

extension Term {
  /// The term as a configuration writes it, in quotation marks.
  var shown: String {
    switch self {
    case .word(let text): "\"\(text)\""
    case .phrase(let words): "\"\(words.joined(separator: " "))\""
    case .prefix(let text): "\"\(text)*\""
    }
  }
}
