package import FoundationEssentials
package import News

/// Finds, for each article as it comes in, the earlier ones with much the same text.
///
/// Memory is bounded by the time window and by the two capacities; the time for an article doesn't
/// grow with how many are remembered.
package struct NearDuplicateIndex: Sendable {
  /// From this containment on a text is a copy (`dedup.md`, section 6).
  package static let copyThreshold = 0.45

  private let window: TimeInterval
  private let capacity: Int
  private var postings: PostingRing
  private(set) var remembered: [Remembered] = []
  /// The number of the oldest article in `remembered`.
  private var firstNumber = 0
  var lines = LineCounts()
  var seriesTitles = SeriesTitles()
  /// The hashes of the lines of the article that was added last.
  private(set) var newestLines: [UInt64] = []

  struct Remembered {
    let id: String
    /// The earliest article with this text.
    let origin: String
    let fingerprint: Fingerprint
  }

  /// Makes an empty index.
  ///
  /// - Parameters:
  ///   - window: How far apart in time two copies may be.
  ///   - capacity: How many articles are remembered at most.
  package init(window: TimeInterval = 7 * 86_400, capacity: Int = 25_000) {
    self.window = window
    self.capacity = capacity
    postings = PostingRing(capacity: capacity * Self.postingsKept)
  }

  /// Compares an article with those before it, and remembers it.
  ///
  /// - Parameter article: The next article.
  /// - Returns: Which earlier articles have this text.
  package mutating func add(_ article: ScannedArticle) -> NearDuplicateVerdict {
    let fingerprint = Fingerprint(article, kept: withoutBoilerplate(article))
    let isSeries = seriesTitles.note(fingerprint)
    let matches = matches(of: fingerprint, isSeries: isSeries)
    let copies = matches.filter { $0.containment >= Self.copyThreshold }
    let origin = copies.first.map { remembered[$0.number - firstNumber].origin }
    let verdict = NearDuplicateVerdict(
      duplicateOf: origin, containment: matches.first?.containment ?? 0,
      copies: copies.map {
        .init(id: remembered[$0.number - firstNumber].id, containment: $0.containment)
      },
      isSeries: isSeries)
    remember(
      Remembered(id: article.id, origin: origin ?? article.id, fingerprint: fingerprint))
    return verdict
  }

  private struct Match {
    let number: Int
    let containment: Double
  }

  /// The words outside the lines that the outlet prints under every article.
  private mutating func withoutBoilerplate(_ article: ScannedArticle) -> [TextWord] {
    let outlet = WordScanner.hash(of: article.outlet)
    var kept: [TextWord] = []
    newestLines.removeAll(keepingCapacity: true)
    for line in article.text.lines {
      let hash = line.reduce(outlet) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ ($0 >> 29) ^ $1.masked }
      newestLines.append(hash)
      if lines.add(hash) < 3, !PaywallLines.contains(line) { kept.append(contentsOf: line) }
    }
    return kept
  }
}

extension NearDuplicateIndex {
  /// What an article of usual length has.
  private static let postingsKept = 160
  private static let postingsLooked = 200
  private static let headlinesLooked = 16
  private static let candidatesCompared = 48
  /// From how many common shingles on two articles are compared.
  ///
  /// It bounds the work only: what is compared is judged by its containment. Not measured against
  /// other values. An equal headline counts as so many, for an excerpt may share little else.
  private static let sharedShinglesNeeded = 4

  private func matches(of fingerprint: Fingerprint, isSeries: Bool) -> [Match] {
    candidates(for: fingerprint).compactMap { number in
      let earlier = remembered[number - firstNumber].fingerprint
      if isSeries, earlier.series == fingerprint.series { return nil }
      guard isWithinWindow(fingerprint.published, earlier.published) else { return nil }
      let containment = Containment(of: fingerprint, in: earlier)
      return Match(number: number, containment: containment.verdict)
    }
    .sorted { ($1.containment, $0.number) < ($0.containment, $1.number) }
  }

  /// The articles that share most shingles, in a fixed order.
  private func candidates(for fingerprint: Fingerprint) -> [Int] {
    var shared: [Int: Int] = [:]
    for key in fingerprint.shingles.keys {
      postings.documents(holding: key, limit: Self.postingsLooked) { number in
        if number >= firstNumber { shared[number, default: 0] += 1 }
      }
    }
    postings.documents(holding: fingerprint.headlineKey, limit: Self.headlinesLooked) { number in
      if number >= firstNumber { shared[number, default: 0] += Self.sharedShinglesNeeded }
    }
    return shared.filter { $0.value >= Self.sharedShinglesNeeded }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.candidatesCompared).map(\.key)
  }

  private func isWithinWindow(_ one: Date?, _ other: Date?) -> Bool {
    guard let one, let other else { return true }
    return abs(one.timeIntervalSince(other)) <= window
  }

  mutating func remember(_ article: Remembered) {
    let number = firstNumber + remembered.count
    remembered.append(article)
    for key in article.fingerprint.shingles.keys { postings.add(number, under: key) }
    postings.add(number, under: article.fingerprint.headlineKey)
    // Dropping a quarter at a time keeps the cost of moving the rest small.
    if remembered.count >= capacity + capacity / 4 {
      let surplus = remembered.count - capacity
      remembered.removeFirst(surplus)
      firstNumber += surplus
    }
  }
}
