package import News

/// Finds the watches that claims meet.
///
/// The cost of an article grows with its words and with the watches that one of its words or names
/// could satisfy, not with words times watches: terms and names are looked up in tables.
package struct WatchMatcher: Sendable {
  private let watches: [IndexedWatch]
  private let terms: TermIndexes
  private let anchors: WatchAnchors
  private let needs: WatchNeeds
  private let keys: @Sendable (String) -> NameKeys

  /// Prepares watches for matching.
  ///
  /// - Parameters:
  ///   - watches: The user's watches; matches come in their order.
  ///   - keys: Gives what the spellings of a word of a name share.
  package init(
    _ watches: [Watch],
    keys: @escaping @Sendable (String) -> NameKeys = NameKeys.init(spelling:)
  ) {
    var index = WatchIndexing(keys: keys)
    var indexed: [IndexedWatch] = []
    for watch in watches { indexed.append(index.indexed(watch)) }
    self.watches = indexed
    self.keys = keys
    terms = index.terms
    anchors = WatchAnchors(indexed)
    needs = WatchNeeds(indexed)
  }

  /// Finds the watches that an article's claims meet.
  ///
  /// One and the same claim must meet all conditions of a watch. Words are compared by their stems
  /// in the article's language; a term with a capital letter is a name, compared without regard to
  /// case and diacritics with words that begin with a capital. Where names inflect (Russian), or all
  /// nouns have capitals (German), a term in lower case finds what a name would miss.
  ///
  /// - Parameters:
  ///   - claims: The claims of one article.
  ///   - text: The text that their spans point into.
  ///   - article: What else watches ask about.
  /// - Returns: The matches, in the order of the watches.
  package func matches(
    claims: [Claim], text: SpannedText, article: ArticleContext
  ) -> [WatchMatch] {
    var matches: [Int: (claims: [Int], why: String)] = [:]
    forEachClaim(of: claims, text: text, article: article) { place, claim in
      for number in anchors.candidates(for: claim) {
        let watch = watches[number]
        guard watch.unmet(by: claim, article: article) == nil else { continue }
        let why = matches[number]?.why ?? watch.grounds(for: claim, text: text)
        matches[number, default: ([], why)].claims.append(place)
      }
    }
    return matches.sorted { $0.key < $1.key }.map { number, match in
      WatchMatch(watch: watches[number].watch, claims: match.claims, why: match.why)
    }
  }

  /// Explains why each watch did or did not match an article.
  ///
  /// - Parameters:
  ///   - claims: The claims of one article.
  ///   - text: The text that their spans point into.
  ///   - article: What else watches ask about.
  /// - Returns: One explanation for each watch, in their order.
  package func explain(
    claims: [Claim], text: SpannedText, article: ArticleContext
  ) -> [WatchExplanation] {
    var matches: [Int: (claims: [Int], why: String)] = [:]
    var closest: [Int: (unmet: UnmetCondition, claim: Claim)] = [:]
    forEachClaim(of: claims, text: text, article: article) { place, claim in
      for (number, watch) in watches.enumerated() {
        guard let unmet = watch.unmet(by: claim, article: article) else {
          let why = matches[number]?.why ?? watch.grounds(for: claim, text: text)
          matches[number, default: ([], why)].claims.append(place)
          continue
        }
        if let best = closest[number], best.unmet.rank >= unmet.rank { continue }
        closest[number] = (unmet, claim.claim)
      }
    }
    return watches.enumerated().map { number, indexed in
      if let match = matches[number] {
        return WatchExplanation(
          watch: indexed.watch, claims: match.claims, unmet: nil, closeness: .max,
          reason: match.why)
      }
      guard let (unmet, claim) = closest[number] else {
        return WatchExplanation(
          watch: indexed.watch, claims: [], unmet: nil, closeness: -1,
          reason: "the article has no claims")
      }
      return WatchExplanation(
        watch: indexed.watch, claims: [], unmet: unmet.name, closeness: unmet.rank,
        reason: unmet.text(of: indexed.watch, claim: claim, text: text, article: article))
    }
  }

  private func forEachClaim(
    of claims: [Claim], text: SpannedText, article: ArticleContext,
    do body: (Int, ReadClaim) -> Void
  ) {
    guard !watches.isEmpty else { return }
    var reader = ClaimReader(
      text: text, language: article.language, terms: terms.index(for: article.language),
      needs: needs, keys: keys)
    for (place, claim) in claims.enumerated() { body(place, reader.read(claim)) }
  }
}
