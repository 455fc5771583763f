import ClaimExtraction
import FoundationEssentials
import News

/// A claim of a text with its words.
struct FoundClaim {
  let claim: Claim
  let content: String

  /// The claims of a text that appeared on 21 September 2022.
  static func all(in text: String, language: String = "en") -> [FoundClaim] {
    let spanned = SpannedText(text)
    let published = Date(timeIntervalSince1970: 1_663_776_000)
    return ClaimExtractor().extract(text, published: published, language: language).claims.map {
      FoundClaim(claim: $0, content: spanned[$0.content])
    }
  }
}
