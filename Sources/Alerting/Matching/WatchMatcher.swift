package import News

/// Finds the watches that claims meet.
///
/// The cost of an article grows with its words and with the watches that one of its words or names
/// could satisfy, not with words times watches: terms and names are looked up in tables.
package struct WatchMatcher: Sendable {
  private let watches: [IndexedWatch]
  private let terms: TermIndexes
  /// The watches that can match only where a certain term is found, by the term's place.
  private let byTerm: [Int: [Int]]
  /// The watches that can match only where a certain speaker speaks, by the name's first word.
  private let byName: [String: [Int]]
  /// The watches without terms and speakers.
  private let unanchored: [Int]

  /// Prepares watches for matching.
  ///
  /// - Parameter watches: The user's watches; matches come in their order.
  package init(_ watches: [Watch]) {
    var places = TermPlaces()
    var cutter = WordCutter(language: "")
    var indexed: [IndexedWatch] = []
    for watch in watches {
      indexed.append(
        IndexedWatch(
          watch: watch, any: watch.any.map { places.place(of: $0) },
          all: watch.all.map { places.place(of: $0) },
          none: watch.none.map { places.place(of: $0) },
          speakers: watch.speakers.map { cutter.words(in: $0).map(\.plain) }))
    }
    self.watches = indexed
    terms = TermIndexes(places.terms)

    var byTerm: [Int: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    var unanchored: [Int] = []
    for (number, watch) in indexed.enumerated() {
      if let needed = watch.all.first {
        byTerm[needed, default: []].append(number)
      } else if !watch.any.isEmpty {
        for term in watch.any { byTerm[term, default: []].append(number) }
      } else if !watch.speakers.isEmpty {
        for name in watch.speakers.compactMap(\.first) { byName[name, default: []].append(number) }
      } else {
        unanchored.append(number)
      }
    }
    self.byTerm = byTerm
    self.byName = byName
    self.unanchored = unanchored
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
    forEachClaim(of: claims, text: text, article: article) { place, claim, words, found in
      for number in candidates(words: words, found: found) {
        let watch = watches[number]
        guard watch.unmet(by: claim, words: words, found: found, article: article) == nil
        else { continue }
        let why =
          matches[number]?.why ?? watch.grounds(for: claim, words: words, found: found)
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
    var closest: [Int: (unmet: UnmetCondition, claim: Claim)] = [:]
    forEachClaim(of: claims, text: text, article: article) { _, claim, words, found in
      for (number, watch) in watches.enumerated() {
        guard let unmet = watch.unmet(by: claim, words: words, found: found, article: article)
        else { continue }
        if let best = closest[number], best.unmet.rank >= unmet.rank { continue }
        closest[number] = (unmet, claim)
      }
    }
    var matched: [String: WatchMatch] = [:]
    for match in matches(claims: claims, text: text, article: article) {
      matched[match.watch.name] = match
    }
    return watches.enumerated().map { number, indexed in
      let watch = indexed.watch
      if let match = matched[watch.name] {
        return WatchExplanation(watch: watch, claims: match.claims, reason: match.why)
      }
      let reason = closest[number].map {
        $0.unmet.text(of: watch, claim: $0.claim, article: article)
      }
      return WatchExplanation(
        watch: watch, claims: [], reason: reason ?? "the article has no claims")
    }
  }

  private func forEachClaim(
    of claims: [Claim], text: SpannedText, article: ArticleContext,
    do body: (Int, Claim, ClaimWords, Set<Int>) -> Void
  ) {
    guard !watches.isEmpty else { return }
    let index = terms.index(for: article.language)
    var cutter = WordCutter(language: article.language)
    for (place, claim) in claims.enumerated() {
      let words = ClaimWords(claim, text: text, cutter: &cutter)
      body(place, claim, words, index.terms(in: words.segments))
    }
  }

  private func candidates(words: ClaimWords, found: Set<Int>) -> Set<Int> {
    var numbers = Set(unanchored)
    for term in found { numbers.formUnion(byTerm[term] ?? []) }
    if !byName.isEmpty {
      for name in words.names { numbers.formUnion(byName[name] ?? []) }
    }
    return numbers
  }
}
