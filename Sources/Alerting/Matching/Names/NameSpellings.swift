internal import News

/// What the spellings of words share, each looked up once an article.
struct NameSpellings {
  private let keys: @Sendable (String) -> NameKeys
  private var known: [String: NameKeys] = [:]

  /// Starts without a word.
  ///
  /// - Parameter keys: Gives the keys of a word.
  init(_ keys: @escaping @Sendable (String) -> NameKeys) {
    self.keys = keys
  }

  /// Adds words of a source, with the keys of those that may be names.
  ///
  /// - Parameters:
  ///   - words: Words of a speaker or source.
  ///   - spoken: Where to add them.
  mutating func add(_ words: [Word], to spoken: inout SpokenWords) {
    for word in words {
      // Names begin with capitals; what else stands in a source is too much to fold.
      spoken.add(word, keys: word.isCapitalised ? keys(of: word.folded) : nil)
    }
  }

  private mutating func keys(of word: String) -> NameKeys {
    if let keys = known[word] { return keys }
    let keys = keys(word)
    known[word] = keys
    return keys
  }
}
