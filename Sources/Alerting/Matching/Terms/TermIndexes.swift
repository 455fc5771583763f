internal import News
internal import Stemming
internal import Synchronization

/// One index of the same terms for each language that articles come in, made when first needed.
final class TermIndexes: Sendable {
  private let terms: [Term]
  private let placed: Set<Int>
  private let made = Mutex<[String: TermIndex]>([:])

  /// Makes the indexes of `terms`.
  ///
  /// - Parameters:
  ///   - terms: The terms of all watches.
  ///   - placed: The terms of which it is asked where they stand, by their places in the list.
  init(_ terms: [Term], placed: Set<Int>) {
    self.terms = terms
    self.placed = placed
  }

  /// The index for articles in a language.
  func index(for language: String) -> TermIndex {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    // All languages without stems share one index: a feed may claim to be in any.
    let key = Stemmer(language: primary) == nil ? "" : primary
    return made.withLock { made in
      if let index = made[key] { return index }
      let index = TermIndex(terms, placed: placed, language: key)
      made[key] = index
      return index
    }
  }
}
