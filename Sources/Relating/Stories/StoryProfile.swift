internal import FoundationEssentials
internal import News

/// What is kept of an article to tell which others report the same event.
struct StoryProfile: Sendable {
  /// Behind so many words an article turns to background.
  private static let bodyWords = 250
  private static let leadWords = 60

  let whole: SparseVector
  let title: SparseVector
  let lead: SparseVector
  /// The terms that few articles hold.
  let rare: RareTerms
  let outlet: String
  let published: Date?

  init(_ article: ScannedArticle, _ statistics: TermStatistics) {
    let body = article.text.prefix(Self.bodyWords)
    var counts: [UInt32: Float] = [:]
    Self.count(article.title[...], as: 2, into: &counts)
    title = SparseVector(counts, statistics)
    Self.count(body, as: 1, into: &counts)
    Self.countNames(article.title[...], into: &counts)
    Self.countNames(body, into: &counts)
    whole = SparseVector(counts, statistics)
    var leadCounts: [UInt32: Float] = [:]
    Self.count(body.prefix(Self.leadWords), as: 1, into: &leadCounts)
    Self.countNames(body.prefix(Self.leadWords), into: &leadCounts)
    lead = SparseVector(leadCounts, statistics)
    rare = RareTerms(whole.keys, statistics)
    outlet = article.outlet
    published = article.published
  }

  private static func count(
    _ words: ArraySlice<TextWord>, as weight: Float, into counts: inout [UInt32: Float]
  ) {
    for word in words where word.isNumber || word.span.count > 2 {
      guard !StopWords.hashes.contains(word.hash) else { continue }
      counts[word.stem.key, default: 0] += weight
    }
  }

  /// Counts pairs of capitalised words in a row as terms of their own.
  private static func countNames(
    _ words: ArraySlice<TextWord>, into counts: inout [UInt32: Float]
  ) {
    for (first, second) in zip(words, words.dropFirst())
    where first.isCapitalized && second.isCapitalized && !second.opensSentence
      && second.span.start == first.span.end + 1
    {
      counts[((first.hash &* 0x9E37_79B9_7F4A_7C15) ^ second.hash).key, default: 0] += 1
    }
  }
}
