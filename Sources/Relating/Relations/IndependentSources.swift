/// Counts the sources behind articles that say the same: articles that depend on each other are one
/// (`dedup.md`, section 8, D1 to D4).
enum IndependentSources {
  /// How many groups remain when all that depend on each other are joined.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - areDependent: Whether one of two is no independent confirmation of the other.
  /// - Returns: The count; 0 without an article.
  static func count(_ articles: [String], _ areDependent: (String, String) -> Bool) -> Int {
    var groups: [[String]] = []
    for article in articles {
      let joined = groups.filter { $0.contains { areDependent(article, $0) } }
      groups.removeAll { $0.contains { areDependent(article, $0) } }
      groups.append(joined.flatMap(\.self) + [article])
    }
    return groups.count
  }
}
