internal import FoundationEssentials
internal import News

/// What is kept of an article to tell which others report the same event.
struct StoryProfile: Sendable {
  /// Behind so many words an article turns to background.
  private static let bodyWords = 250
  private static let leadWords = 60
  /// A term that fewer articles hold than this counts as rare (idf 5.5 in `dedup.md`, section 4).
  private static let rareShare: Float = 0.004

  let whole: SparseVector
  let title: SparseVector
  let lead: SparseVector
  /// Pairs of capitalised words in a row.
  let names: KeySet
  let numbers: KeySet
  /// The terms that few articles hold, and how rare each is.
  let rare: [UInt32: Float]
  let rareWeight: Float
  let termCount: Float
  let outlet: String
  let published: Date?

  init(_ article: ScannedArticle, _ statistics: TermStatistics) {
    let body = Array(article.text.prefix(Self.bodyWords))
    let nameKeys = Self.names(in: article.title) + Self.names(in: body)
    var counts: [UInt32: Float] = [:]
    Self.count(article.title, as: 2, into: &counts)
    Self.count(body, as: 1, into: &counts)
    for name in nameKeys { counts[name, default: 0] += 1 }
    whole = SparseVector(counts, statistics)
    var titleCounts: [UInt32: Float] = [:]
    Self.count(article.title, as: 2, into: &titleCounts)
    title = SparseVector(titleCounts, statistics)
    var leadCounts: [UInt32: Float] = [:]
    Self.count(Array(body.prefix(Self.leadWords)), as: 1, into: &leadCounts)
    for name in Self.names(in: Array(body.prefix(Self.leadWords))) {
      leadCounts[name, default: 0] += 1
    }
    lead = SparseVector(leadCounts, statistics)
    names = KeySet(nameKeys)
    numbers = KeySet((article.title + body).filter(\.isNumber).map(\.hash.key))
    let rareKeys = whole.keys.filter { statistics.share(of: $0) < Self.rareShare }
    let rarities = rareKeys.map(statistics.rarity)
    rare = Dictionary(uniqueKeysWithValues: zip(rareKeys, rarities))
    rareWeight = rarities.reduce(0, +)
    termCount = whole.keys.reduce(0) { $0 + (counts[$1] ?? 0) }
    outlet = article.outlet
    published = article.published
  }

  private static func count(
    _ words: [TextWord], as weight: Float, into counts: inout [UInt32: Float]
  ) {
    for word in words where word.isNumber || word.span.count > 2 {
      guard !StopWords.hashes.contains(word.hash) else { continue }
      counts[word.stem.key, default: 0] += weight
    }
  }

  private static func names(in words: [TextWord]) -> [UInt32] {
    zip(words, words.dropFirst()).compactMap { first, second in
      guard first.isCapitalized, second.isCapitalized, !second.opensSentence,
        second.span.start == first.span.end + 1
      else { return nil }
      return ((first.hash &* 0x9E37_79B9_7F4A_7C15) ^ second.hash).key
    }
  }
}
