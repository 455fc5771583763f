/// Knows where articles come from, and tells whether they depend on each other.
package struct SourceLedger: Sendable {
  private let sources: [String: ArticleSource]

  /// Makes a ledger.
  ///
  /// - Parameter sources: Where each article comes from.
  package init(_ sources: [String: ArticleSource]) { self.sources = sources }

  /// Whether one of two articles is no independent confirmation of the other.
  ///
  /// - Parameters:
  ///   - one: An article.
  ///   - other: Another one.
  /// - Returns: True also where one of them is not known: in doubt nothing is confirmed.
  package func dependOnEachOther(_ one: String, _ other: String) -> Bool {
    guard let mine = sources[one], let theirs = sources[other] else { return true }
    return mine.copies.contains(other) || theirs.copies.contains(one)
      || mine.dependence(on: theirs) != nil || theirs.dependence(on: mine) != nil
  }

  /// How many independent sources stand behind articles that say the same.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - joined: Those of which it turned out that they are one source.
  /// - Returns: The count.
  package func independentSources(behind articles: [String], joined: Set<String>) -> Int {
    IndependentSources.count(articles) { one, other in
      dependOnEachOther(one, other) || (joined.contains(one) && joined.contains(other))
    }
  }
}
