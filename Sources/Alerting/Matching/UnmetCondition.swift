internal import News

/// The condition of a watch that a claim fails first, in the order in which they are checked: the
/// later it is, the closer the claim came.
enum UnmetCondition: Hashable, Sendable {
  case outlet
  case tag
  case language
  case kind
  case modality
  case confidence
  case checkWorthiness
  case role
  case speaker
  /// The place of the missing term in the watch's `all`.
  case all(Int)
  case any
  case near
  case figures
  /// The place of the unwanted term in the watch's `none`.
  case none(Int)

  /// What the configuration calls the condition.
  var name: String {
    switch self {
    case .outlet: "outlet"
    case .tag: "tag"
    case .language: "language"
    case .kind: "kind"
    case .modality: "modality"
    case .confidence: "min_confidence"
    case .checkWorthiness: "check_worthiness"
    case .role: "role"
    case .speaker: "speaker"
    case .all: "all"
    case .any: "any"
    case .near: "near"
    case .figures: "figures"
    case .none: "none"
    }
  }

  /// How far the claim came.
  var rank: Int {
    switch self {
    case .outlet: 0
    case .tag: 1
    case .language: 2
    case .kind: 3
    case .modality: 4
    case .confidence: 5
    case .checkWorthiness: 6
    case .role: 7
    case .speaker: 8
    case .all(let place): 9 + place
    case .any: .max - 3
    case .near: .max - 2
    case .figures: .max - 1
    case .none: .max
    }
  }

  /// The condition and what the claim has instead, in one line for people.
  func text(
    of watch: Watch, claim: Claim, text: SpannedText, article: ArticleContext
  ) -> String {
    switch self {
    case .outlet, .tag, .language: mismatch(of: article, with: watch)
    case .kind:
      "kind is \(claim.kinds.map(\.rawValue).joined(separator: ", ")), "
        + "not \(Self.list(watch.kinds.map(\.rawValue)))"
    case .modality:
      "modality is \(claim.modality.rawValue), not \(Self.list(watch.modalities.map(\.rawValue)))"
    case .confidence:
      "confidence is \(claim.confidence.hundredths), below \(watch.minConfidence.hundredths)"
    case .checkWorthiness:
      "check-worthiness is \(claim.checkWorthiness.hundredths), "
        + "below \(watch.minCheckWorthiness.hundredths)"
    case .role:
      (claim.role.map { "role is \($0)" } ?? "the claim names no role")
        + ", not \(watch.roles.map(\.shown).joined(separator: ", "))"
    case .speaker:
      (claim.speaker.map { "speaker is \($0)" } ?? "the claim names no speaker")
        + ", not \(watch.speakers.joined(separator: ", "))"
    case .all(let place): "the claim lacks \(watch.all[place].shown) of all"
    case .any: "the claim has none of any \(watch.any.map(\.shown).joined(separator: ", "))"
    case .near: "the claim lacks \(watch.near.map(\.shown).joined(separator: ", and "))"
    case .figures:
      (claim.figures.isEmpty ? "the claim has no figure" : Self.figures(claim.figures, in: text))
        + ", not \(watch.figures.map(\.text).joined(separator: ", "))"
    case .none(let place): "the claim has \(watch.none[place].shown), which none excludes"
    }
  }

  private func mismatch(of article: ArticleContext, with watch: Watch) -> String {
    switch self {
    case .tag:
      article.tags.isEmpty
        ? "the feed has no tag, not \(Self.list(watch.tags))"
        : "tag is \(Self.list(article.tags)), not \(Self.list(watch.tags))"
    case .language: "language is \(article.language), not \(Self.list(watch.languages))"
    default: "outlet is \(article.outlet), not \(Self.list(watch.outlets))"
    }
  }

  private static func figures(_ figures: [Figure], in text: SpannedText) -> String {
    let shown = figures.prefix(mostFigures).map { ClaimFigure.shown($0, in: text) }
    let rest = figures.count > mostFigures ? ", …" : ""
    return "figure is " + shown.joined(separator: ", ") + rest
  }

  /// More would bury the reason.
  private static let mostFigures = 4

  private static func list(_ names: some Sequence<String>) -> String {
    names.sorted().joined(separator: ", ")
  }
}
