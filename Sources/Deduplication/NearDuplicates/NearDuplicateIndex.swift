internal import FoundationEssentials
package import News

/// Finds, for each article as it comes in, the earlier ones that may have much the same text.
///
/// It keeps postings only: what `Fingerprint` holds of an earlier article is fetched for the few
/// that are compared. Memory is bounded by the capacity, and the time for an article by constants.
package struct NearDuplicateIndex: Sendable {
  private var postings: PostingRing
  private var lines = LineCounts()
  private var seriesTitles = SeriesTitles()

  /// Makes an empty index.
  ///
  /// - Parameter capacity: How many articles are remembered at most, if their texts are long.
  package init(capacity: Int) {
    postings = PostingRing(capacity: capacity * (CopyKeys.shinglesKept + 1))
  }

  /// Takes the fingerprint of the next article, and counts its lines and its headline.
  ///
  /// - Parameter article: The next article.
  /// - Returns: Its fingerprint, under what it can be found, and whether its outlet uses the
  ///   headline again and again.
  package mutating func read(_ article: ScannedArticle) -> ReadText {
    let (kept, hashes) = withoutBoilerplate(article)
    let fingerprint = Fingerprint(article, kept: kept)
    let keys = CopyKeys(fingerprint, lines: hashes)
    return ReadText(fingerprint: fingerprint, keys: keys, isSeries: seriesTitles.note(keys))
  }

  /// The words outside the lines that the outlet prints under every article, and the lines' hashes.
  private mutating func withoutBoilerplate(
    _ article: ScannedArticle
  ) -> (kept: [TextWord], lines: [UInt64]) {
    let outlet = WordScanner.hash(of: article.outlet)
    var kept: [TextWord] = []
    var hashes: [UInt64] = []
    for line in article.text.lines {
      let hash = line.reduce(outlet) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($0 >> 29) ^ $1.masked }
      hashes.append(hash)
      if lines.add(hash) < 3, !PaywallLines.contains(line) { kept.append(contentsOf: line) }
    }
    return (kept, hashes)
  }

  /// Remembers the article that was read last.
  ///
  /// - Parameters:
  ///   - number: Its number, greater than those of all before it.
  ///   - keys: Under what it can be found.
  package mutating func remember(_ number: Int, _ keys: CopyKeys) {
    for key in keys.shingles { postings.add(number, under: key) }
    postings.add(number, under: keys.headline)
  }

  /// Takes an article up again as if it had just been read and remembered.
  ///
  /// - Parameters:
  ///   - number: Its number, greater than those of all before it.
  ///   - keys: What was stored of it.
  package mutating func restore(_ number: Int, _ keys: CopyKeys) {
    for hash in keys.lines { _ = lines.add(hash) }
    _ = seriesTitles.note(keys)
    remember(number, keys)
  }
}

extension NearDuplicateIndex {
  /// Articles looked at for one shingle, the newest: about as many as are compared.
  ///
  /// What is found is the same with 200 and with 16 in the synthetic stream and the natural copies of
  /// `dedup.md`.
  private static let postingsLooked = 50
  private static let headlinesLooked = 16
  private static let candidatesCompared = 48
  /// From how many common shingles on two articles are compared.
  ///
  /// It bounds the work only: what is compared is judged by its containment. An equal headline
  /// counts as so many, for an excerpt may share little else. With 64 shingles posted, the pair F1
  /// of the synthetic stream of `dedup.md` is .986 at 1, .985 at 2 and 3, and .983 at 4; natural
  /// copies are the same at all of them.
  private static let sharedShinglesNeeded = 2

  /// The earlier articles that share most shingles, or the headline.
  ///
  /// - Parameters:
  ///   - fingerprint: The next article's.
  ///   - oldest: The number of the oldest article that is looked for.
  /// - Returns: Their numbers, in a fixed order.
  package func candidates(for fingerprint: Fingerprint, since oldest: Int) -> [Int] {
    var shared: [Int: Int] = [:]
    let texts = postings.documents(
      holding: fingerprint.shingles.keys, limit: Self.postingsLooked)
    for hit in texts where hit.document >= oldest { shared[hit.document, default: 0] += 1 }
    let headlines = postings.documents(
      holding: [fingerprint.headlineKey], limit: Self.headlinesLooked)
    for hit in headlines where hit.document >= oldest {
      shared[hit.document, default: 0] += Self.sharedShinglesNeeded
    }
    return shared.filter { $0.value >= Self.sharedShinglesNeeded }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.candidatesCompared).map(\.key)
  }
}
