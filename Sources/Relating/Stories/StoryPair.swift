internal import FoundationEssentials
internal import News

/// How two articles compare as reports of one event.
///
/// A logistic model over eight of the fifteen features of `dedup.md`, section 4, fitted to the pairs
/// that `StoryIndex` compares on the dev parts of the three story collections, the round-ups
/// weighing double. The other features gained nothing there.
struct StoryPair: Sendable {
  /// How likely it is that both report one event.
  let probability: Double

  init(_ one: StoryProfile, _ other: StoryProfile) {
    let whole = one.whole.cosine(other.whole)
    let days = Self.days(between: one.published, and: other.published)
    let rare = one.rare.shared(with: other.rare)
    let leastRare = Double(max(1, min(one.rare.weight, other.rare.weight)))
    var score = Self.intercept
    score += 6.55 * whole
    score += 2.31 * one.title.cosine(other.title)
    score += 5.01 * max(one.title.cosine(other.lead), one.lead.cosine(other.title))
    score += 0.76 * Double(min(rare.count, 12))
    score -= 7.07 * Double(rare.weight) / leastRare
    score += 4.75 * Logarithm.exponential(-days / 3)
    score -= one.outlet == other.outlet ? 0.45 : 0
    score += 1.05 * whole * Logarithm.exponential(-days / 7)
    probability = 1 / (1 + Logarithm.exponential(-score))
  }

  private static let intercept = -6.70

  /// Undated articles are taken to be a few days apart: that speaks neither way.
  private static func days(between one: Date?, and other: Date?) -> Double {
    guard let one, let other else { return 3 }
    return abs(one.timeIntervalSince(other)) / 86_400
  }
}
