import Foundation
import News
import Relating

/// Reports on an event that never was: the dam at Orrin, in Marlovia.
enum InventedReports {
  static let morning = Date(timeIntervalSince1970: 1_790_000_000)

  /// A claim in an outlet's own voice, unless a source says it.
  static func claim(
    _ kinds: [ClaimKind] = [.statement], speaker: String? = nil, figures: [Figure] = [],
    times: [TimeReference] = [], modality: Modality = .asserted, isNegated: Bool = false
  ) -> Claim {
    Claim(
      kinds: kinds, content: [Span(0, 1)], speaker: speaker, figures: figures, times: times,
      modality: modality, isNegated: isNegated, confidence: 0.8)
  }

  /// An article of one sentence that is its one claim.
  static func article(
    _ id: String, _ content: String, title: String = "", claim: Claim = claim(),
    source: String? = nil, cue: String? = nil, hoursLater: Double = 0
  ) -> RelatedArticle {
    RelatedArticle(
      id: id, published: morning.addingTimeInterval(hoursLater * 3_600), title: title,
      text: content + ".",
      claims: [
        ComparableClaim(
          claim, content: content, source: source, cue: cue, article: id, place: 0)
      ])
  }

  /// A ledger in which each article comes from an outlet of its own, unless an owner is given.
  static func ledger(_ sources: [String: ArticleSource] = [:]) -> SourceLedger {
    let others = ["1", "2", "3", "4"].map { id in
      (id, ArticleSource(outlet: "\(id).example", owner: "owner \(id)"))
    }
    return SourceLedger(sources.merging(others) { given, _ in given })
  }

  static func relations(
    of article: RelatedArticle, among mates: [RelatedArticle] = [],
    others: [RelatedArticle] = [], _ ledger: SourceLedger = ledger(),
    isResolved: Bool = false
  ) -> [ClaimRelation] {
    RelationFinder(ledger).relations(
      of: article, among: mates, others: others, isResolved: { _, _ in isResolved })
  }
}
