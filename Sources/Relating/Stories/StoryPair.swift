internal import FoundationEssentials
internal import News

/// How two articles compare as reports of one event: the fifteen features of the pair model in
/// `dedup.md`, section 4.
struct StoryPair: Sendable {
  /// The features, in the order of `weights`.
  let features: [Double]

  init(_ one: StoryProfile, _ other: StoryProfile) {
    let whole = one.whole.cosine(other.whole)
    let days = Self.days(between: one.published, and: other.published)
    let names = one.names.sharedCount(with: other.names)
    let numbers = one.numbers.sharedCount(with: other.numbers)
    let rare = Self.sharedRare(one, other)
    features = [
      whole,
      one.title.cosine(other.title),
      one.lead.cosine(other.lead),
      max(one.title.cosine(other.lead), one.lead.cosine(other.title)),
      Double(min(names, 6)),
      one.names.overlap(with: other.names),
      Double(min(rare.count, 12)),
      Double(rare.weight / max(1, min(one.rareWeight, other.rareWeight))),
      Double(min(numbers, 5)),
      one.numbers.overlap(with: other.numbers),
      min(days, 30) / 10,
      Logarithm.exponential(-days / 3),
      one.outlet == other.outlet ? 1 : 0,
      min(one.termCount, other.termCount) < 40 ? 1 : 0,
      whole * Logarithm.exponential(-days / 7),
    ]
  }

  /// Undated articles are taken to be a few days apart: that speaks neither way.
  private static func days(between one: Date?, and other: Date?) -> Double {
    guard let one, let other else { return 3 }
    return (abs(one.timeIntervalSince(other)) / 86_400).rounded(.down)
  }

  private static func sharedRare(
    _ one: StoryProfile, _ other: StoryProfile
  ) -> (count: Int, weight: Float) {
    let (few, many) = one.rare.count <= other.rare.count ? (one.rare, other.rare) : (other.rare, one.rare)
    let shared = few.keys.filter { many[$0] != nil }.sorted()
    return (shared.count, shared.reduce(0) { $0 + (one.rare[$1] ?? 0) })
  }

  /// How likely it is that both report one event.
  var probability: Double {
    let sum = zip(features, Self.weights).reduce(Self.intercept) { $0 + $1.0 * $1.1 }
    return 1 / (1 + Logarithm.exponential(-sum))
  }

  private static let weights: [Double] = [
    3, 1, 1, 1.5, 0.3, 0.5, 0.2, 1, 0.1, 0.3, -0.3, 2, 0, 0, 2,
  ]
  private static let intercept = -5.0
}
