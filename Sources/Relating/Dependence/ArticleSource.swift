package import News

/// Where an article comes from, as it says itself.
package struct ArticleSource: Hashable, Sendable {
  package let outlet: String
  package let owner: String
  /// The agencies that it credits.
  package let agencies: Set<String>
  /// The outlets that it names as its source, each written as one word.
  package let cited: Set<String>
  /// The earlier articles with much the same text.
  package let copies: Set<String>

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - outlet: The key of the outlet.
  ///   - owner: Who owns it.
  ///   - agencies: The agencies that the article credits.
  ///   - cited: The outlets that it names as its source.
  ///   - copies: The earlier articles with much the same text.
  package init(
    outlet: String, owner: String, agencies: Set<String> = [], cited: Set<String> = [],
    copies: Set<String> = []
  ) {
    self.outlet = outlet
    self.owner = owner
    self.agencies = agencies
    self.cited = cited
    self.copies = copies
  }

  /// Reads where an article comes from.
  ///
  /// - Parameters:
  ///   - article: The article in words.
  ///   - text: Its text.
  ///   - owner: Who owns the outlet.
  ///   - copies: The earlier articles with much the same text.
  package init(
    of article: ScannedArticle, text: SpannedText, owner: String, copies: Set<String>
  ) {
    self.init(
      outlet: article.outlet, owner: owner,
      agencies: WireCredit.agencies(in: article.text, of: text),
      cited: CitedOutlets.names(in: article.text, of: text), copies: copies)
  }

  /// Why an article from here is no independent confirmation of an earlier one.
  ///
  /// - Parameter earlier: Where that one comes from.
  /// - Returns: The strongest reason; nil where it is independent, as far as this tells.
  package func dependence(on earlier: ArticleSource) -> Dependence.Reason? {
    if outlet == earlier.outlet || owner == earlier.owner { return .owner }
    if !agencies.isDisjoint(with: earlier.agencies) { return .wire }
    return cites(earlier.outlet) ? .cites : nil
  }

  /// Whether one of the cited names is the outlet's: "Daily Herald" and dailyherald.example.
  private func cites(_ outlet: String) -> Bool {
    guard !cited.isEmpty else { return false }
    return outlet.lowercased().split(separator: ".").contains { label in
      let label = label.filter { $0 != "-" }
      return cited.contains { $0 == label || $0 + "news" == label || "the" + $0 == label }
    }
  }
}
