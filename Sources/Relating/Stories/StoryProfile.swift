internal import FoundationEssentials
internal import News

/// What is kept of an article to tell which others report the same event.
package struct StoryProfile: Sendable {
  /// Behind so many words an article turns to background.
  private static let bodyWords = 250
  private static let leadWords = 60
  /// Words of a first sentence that stand for a headline.
  private static let longestSentence = 30
  /// A term that fewer articles hold than this is rare (idf 5.5 in `dedup.md`, section 4).
  private static let rareShare: Float = 0.004

  let whole: SparseVector
  let title: SparseVector
  let lead: SparseVector
  /// The terms that few articles hold.
  let rare: KeySet
  /// Pairs of capitalised words in a row.
  let names: KeySet
  let numbers: KeySet
  let outlet: String
  let published: Date?

  init(_ article: ScannedArticle, _ statistics: TermStatistics) {
    let body = article.text.prefix(Self.bodyWords)
    let headline = Self.headline(of: article)
    var counts: [UInt32: Float] = [:]
    Self.count(headline, as: 2, into: &counts)
    title = SparseVector(counts, statistics)
    Self.count(body, as: 1, into: &counts)
    let names = Self.names(in: headline) + Self.names(in: body)
    for name in names { counts[name, default: 0] += 1 }
    whole = SparseVector(counts, statistics)
    self.names = KeySet(names)
    numbers = KeySet((headline + body).filter(\.isNumber).map(\.hash.key))
    let beginning = body.prefix(Self.leadWords)
    var leadCounts: [UInt32: Float] = [:]
    Self.count(beginning, as: 1, into: &leadCounts)
    for name in Self.names(in: beginning) { leadCounts[name, default: 0] += 1 }
    lead = SparseVector(leadCounts, statistics)
    rare = KeySet(whole.keys.filter { statistics.share(of: $0) < Self.rareShare })
    outlet = article.outlet
    published = article.published
  }

  /// The terms under which the article is found, the heaviest first.
  var heaviest: [(key: UInt32, weight: Float)] { whole.heaviest(StoryKeys.termsKept) }

  /// All terms, each once.
  var terms: [UInt32] { whole.keys }

  /// What stands for an article in a list: without a headline its first sentence does.
  private static func headline(of article: ScannedArticle) -> ArraySlice<TextWord> {
    guard article.title.isEmpty else { return article.title[...] }
    let sentence = article.text.dropFirst().firstIndex { $0.opensSentence }
    return article.text[..<(sentence ?? article.text.endIndex)].prefix(longestSentence)
  }

  private static func count(
    _ words: ArraySlice<TextWord>, as weight: Float, into counts: inout [UInt32: Float]
  ) {
    for word in words where word.isNumber || word.span.count > 2 {
      guard !StopWords.hashes.contains(word.hash) else { continue }
      counts[word.stem.key, default: 0] += weight
    }
  }

  /// Pairs of capitalised words in a row are terms of their own.
  private static func names(in words: ArraySlice<TextWord>) -> [UInt32] {
    zip(words, words.dropFirst()).filter { first, second in
      first.isCapitalized && second.isCapitalized && !second.opensSentence
        && second.span.start == first.span.end + 1
    }
    .map { (($0.hash &* 0x9E37_79B9_7F4A_7C15) ^ $1.hash).key }
  }
}
