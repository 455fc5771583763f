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

extension Proximity {
  /// The terms and how near they must be, for people.
  var shown: String {
    "\(terms.map(\.shown).joined(separator: ", ")) within \(distance) words"
  }
}
