internal import FoundationEssentials
internal import News

/// What is kept of an article to find its copies: shingles, names, figures and the headline's words.
///
/// The measures are those of the containment method in `dedup.md`, sections 3 and 6.
package struct Fingerprint: Sendable {
  /// Words in a shingle.
  private static let shingleLength = 4
  /// Feeds cut articles off behind the lead: up to here all shingles are kept, behind it a quarter.
  private static let leadWords = 120

  let lead: KeySet
  let sample: KeySet
  let numbers: KeySet
  /// Names and numbers.
  let facts: KeySet
  /// The headline's words without the small ones.
  let headline: KeySet
  /// The words of text and headline.
  let vocabulary: KeySet
  let wordCount: Int
  let outlet: String
  let published: Date?
  /// The headline without numbers and days: what the items of a series share.
  let series: UInt64
  /// The same for all headlines of the same words, in any order.
  let headlineKey: UInt32

  /// Takes an article's fingerprint.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - kept: The words of its text that are not boilerplate.
  init(_ article: ScannedArticle, kept: [TextWord]) {
    let shingled = Self.shingles(of: kept)
    lead = KeySet(shingled.prefix(Self.leadWords - Self.shingleLength + 1).map(\.key))
    sample = KeySet(shingled.filter { $0 & 3 == 0 }.map(\.key))
    let figures = kept.filter(\.isNumber).map(\.hash.key)
    numbers = KeySet(figures)
    facts = KeySet(
      figures
        + kept.filter { $0.isCapitalized && !$0.opensSentence && $0.span.count > 2 }.map(\.hash.key)
    )
    headline = KeySet(
      article.title.filter { !SmallWords.hashes.contains($0.hash) }.map(\.hash.key))
    vocabulary = KeySet(kept.map(\.hash.key)).union(headline)
    wordCount = kept.count
    outlet = article.outlet
    published = article.published
    series = article.title.reduce(1) { ($0 &* 31) &+ $1.masked }
    headlineKey = Self.headlineKey(of: headline)
  }

  /// All shingles that are kept.
  var shingles: KeySet { lead.union(sample) }

  static func headlineKey(of headline: KeySet) -> UInt32 {
    headline.keys.reduce(1) { ($0 ^ $1) &* 16_777_619 }
  }

  /// Takes the fingerprint of a text of which nothing else is known.
  ///
  /// - Parameter words: The words of the text.
  init(words: [TextWord]) {
    self.init(ScannedArticle(id: "", outlet: "", published: nil, title: "", text: ""), kept: words)
  }

  private static func shingles(of words: [TextWord]) -> [UInt64] {
    guard words.count >= shingleLength else {
      return words.isEmpty ? [] : [combined(words[...])]
    }
    return (0...words.count - shingleLength).map { combined(words[$0..<$0 + shingleLength]) }
  }

  private static func combined(_ words: ArraySlice<TextWord>) -> UInt64 {
    words.reduce(0) { hash, word in
      let mixed = (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ (mixed >> 29)
    }
  }
}
