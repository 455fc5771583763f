internal import FoundationEssentials
internal import News

/// How two articles compare as reports of one event.
///
/// Of the fifteen features of `dedup.md`, section 4, and five more, these are the ones by which unseen
/// stories were told (Training/stories/README.md).
package struct StoryPair: Sendable {
  /// What is measured of a pair, in the order of `values`.
  package enum Feature: String, CaseIterable, Sendable {
    /// The cosines of the weighted terms: of all, of the headlines, of the leads, and of one's
    /// headline with the other's lead.
    case whole, title, lead, titleInLead
    /// How many names of two words, rare terms and numbers both hold.
    case names, rareTerms, numbers
    /// Tens of days between them, and the same fading over some days.
    case time, sameDays
    case sameOutlet
    /// What the heaviest shared term, and the heaviest three, add to the cosine of all.
    case heaviest, heaviestThree
    /// How much of each one's headline stands in the other: the greater and the lesser share.
    case titleHeld, titlesHeld
  }

  /// The features, in the order of `Feature.allCases`.
  package let values: [Double]

  /// Measures a pair.
  ///
  /// - Parameters:
  ///   - one: An article.
  ///   - other: Another one.
  package init(_ one: StoryProfile, _ other: StoryProfile) {
    let products = one.whole.products(with: other.whole)
    let heaviest = products.sorted(by: >).prefix(3)
    let days = Self.days(between: one.published, and: other.published)
    let held = (one.title.share(heldBy: other.whole), other.title.share(heldBy: one.whole))
    values = [
      Double(products.reduce(0, +)), one.title.cosine(other.title), one.lead.cosine(other.lead),
      max(one.title.cosine(other.lead), one.lead.cosine(other.title)),
      Double(min(one.names.sharedCount(with: other.names), 6)),
      Double(min(one.rare.sharedCount(with: other.rare), 12)),
      Double(min(one.numbers.sharedCount(with: other.numbers), 5)),
      min(days, 30) / 10, Logarithm.exponential(-days / 3),
      one.outlet == other.outlet ? 1 : 0, Double(heaviest.first ?? 0),
      Double(heaviest.reduce(0, +)), max(held.0, held.1), min(held.0, held.1),
    ]
  }

  /// Undated articles are taken to be a few days apart: that speaks neither way.
  private static func days(between one: Date?, and other: Date?) -> Double {
    guard let one, let other else { return 3 }
    return abs(one.timeIntervalSince(other)) / 86_400
  }
}

extension StoryPair {
  /// How likely it is that both report one event.
  var probability: Double { StoryForest.shared.probability(of: values) }
}
