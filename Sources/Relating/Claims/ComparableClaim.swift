internal import FoundationEssentials
package import News

/// A claim as it is compared with those of other articles.
package struct ComparableClaim: Sendable {
  /// The article that makes it.
  package let article: String
  /// Its place among the article's claims; the parts of a claim share it.
  package let place: Int
  /// What is claimed; parts are joined by " … ".
  package let content: String
  let claim: Claim
  let words: [TextWord]
  /// The sum of the words' hashes, which doesn't depend on their order.
  let wordSum: UInt64
  /// What the claim speaks of, and who announces it: an announcement is also an act.
  let concepts: ConceptSet
  /// Who is said to say it; empty in the outlet's own voice.
  let source: KeySet
  /// The numbers before a word that are none of the claim's figures ("the 5800 block"), by the word.
  let numbered: [UInt64: Set<UInt64>]
  /// Whether the reporting word is itself an act ("announced", "ordered").
  let isAnnounced: Bool

  /// Prepares a claim.
  ///
  /// - Parameters:
  ///   - claim: A claim; its spans are not used.
  ///   - content: What is claimed, in words.
  ///   - source: The words that name the source.
  ///   - cue: The reporting word.
  ///   - article: The article that makes it.
  ///   - place: Its place among the article's claims.
  package init(
    _ claim: Claim, content: String, source: String?, cue: String?, article: String, place: Int
  ) {
    self.article = article
    self.place = place
    self.content = content
    self.claim = claim
    words = WordScanner.words(of: content)
    wordSum = words.reduce(0) { $0 &+ $1.hash }
    let speaker = WordScanner.words(
      of: [claim.speaker, source].compactMap(\.self).joined(separator: " "))
    self.source = KeySet(
      speaker.filter { $0.span.count > 2 && !StopWords.hashes.contains($0.hash) }.map(\.stem.key))
    isAnnounced = WordScanner.words(of: cue ?? "").contains {
      OutcomeWords.acts.contains($0.hash)
    }
    numbered = Self.numbered(words, of: content, except: claim.figures)
    concepts = ConceptSet(words, doer: isAnnounced ? speaker : [])
  }

  /// "43 million" is a figure of 43,000,000.
  private static let scales = [1, 1e3, 1e6, 1e9, 1e12]

  private static func numbered(
    _ words: [TextWord], of content: String, except figures: [Figure]
  ) -> [UInt64: Set<UInt64>] {
    guard words.contains(where: \.isNumber) else { return [:] }
    let text = SpannedText(content)
    let figures = Set(figures.flatMap(\.bounds))
    var numbered: [UInt64: Set<UInt64>] = [:]
    for (number, noun) in zip(words, words.dropFirst())
    where number.isNumber && !noun.isNumber && !noun.opensSentence
      && !StopWords.hashes.contains(noun.hash)
    {
      guard let value = Double(text[number.span]),
        !scales.contains(where: { figures.contains($0 * value) })
      else { continue }
      numbered[noun.stem, default: []].insert(number.hash)
    }
    return numbered
  }

  /// Whether the claim denies what its words name.
  var isDenied: Bool { claim.isNegated || isDenial }

  /// Whether somebody says of another's claim that it is not so.
  var isDenial: Bool { claim.kinds.contains(.denial) }

  /// Whether the claim is put as a fact that can be confirmed or disputed today.
  var isAssertion: Bool {
    claim.modality == .asserted
      && !claim.kinds.contains { [.prediction, .opinion, .rumor].contains($0) }
  }

  /// Whether the claim is what somebody asks for or promises, and not that it was done.
  ///
  /// Who announces an order has given it.
  var isWish: Bool { claim.kinds.contains(.order) && source.count > 0 && !isAnnounced }

  /// Whether the claim speaks of what is still to come.
  var isForecast: Bool { claim.kinds.contains(.prediction) }

  /// A longer claim says several things.
  private static let longest = 60

  /// Whether the claim is short enough to say one thing, and long enough to be told from others.
  var isComparable: Bool {
    words.count <= Self.longest && concepts.all.count >= 4
  }
}

extension ComparableClaim {
  /// Prepares the claims of a text: each of the things that a claim says, where it says several.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - text: The text that their spans point into.
  ///   - article: The article.
  /// - Returns: The claims, in their order.
  package static func all(
    _ claims: [Claim], of text: SpannedText, article: String
  ) -> [ComparableClaim] {
    claims.enumerated().flatMap { place, claim in
      func comparable(_ claim: Claim) -> ComparableClaim {
        ComparableClaim(
          claim, content: text[claim.content], source: text[claim.source], cue: text[claim.cue],
          article: article, place: place)
      }
      let parts = claim.parts.map { comparable(claim.restricted(to: $0)) }
      // What says too little by itself says it together with the rest.
      return parts.isEmpty || !parts.allSatisfy(\.isComparable) ? [comparable(claim)] : parts
    }
  }
}

extension Figure {
  /// The value, or the two ends of the range.
  fileprivate var bounds: [Double] {
    switch amount {
    case .value(let value): [value]
    case .range(let range): [range.lowerBound, range.upperBound]
    }
  }
}
