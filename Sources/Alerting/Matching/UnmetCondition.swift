internal import News

/// The condition of a watch that a claim fails first, in the order in which they are checked: the
/// later it is, the closer the claim came.
enum UnmetCondition: Hashable, Sendable {
  case outlet
  case tag
  case kind
  case confidence
  case speaker
  /// The place of the missing term in the watch's `all`.
  case all(Int)
  case any
  /// The place of the unwanted term in the watch's `none`.
  case none(Int)

  /// How far the claim came.
  var rank: Int {
    switch self {
    case .outlet: 0
    case .tag: 1
    case .kind: 2
    case .confidence: 3
    case .speaker: 4
    case .all(let place): 5 + place
    case .any: .max - 1
    case .none: .max
    }
  }

  /// The condition and what the claim has instead, in one line for people.
  func text(of watch: Watch, claim: Claim, article: ArticleContext) -> String {
    switch self {
    case .outlet: "outlet is \(article.outlet), not \(Self.list(watch.outlets))"
    case .tag:
      article.tags.isEmpty
        ? "the feed has no tag, not \(Self.list(watch.tags))"
        : "tag is \(Self.list(article.tags)), not \(Self.list(watch.tags))"
    case .kind:
      "kind is \(claim.kinds.map(\.rawValue).joined(separator: ", ")), "
        + "not \(Self.list(watch.kinds.map(\.rawValue)))"
    case .confidence:
      "confidence is \(claim.confidence.hundredths), below \(watch.minConfidence.hundredths)"
    case .speaker:
      (claim.speaker.map { "speaker is \($0)" } ?? "the claim names no speaker")
        + ", not \(watch.speakers.joined(separator: ", "))"
    case .all(let place): "the claim lacks \(watch.all[place].shown) of all"
    case .any: "the claim has none of any \(watch.any.map(\.shown).joined(separator: ", "))"
    case .none(let place): "the claim has \(watch.none[place].shown), which none excludes"
    }
  }

  private static func list(_ names: some Sequence<String>) -> String {
    names.sorted().joined(separator: ", ")
  }
}
