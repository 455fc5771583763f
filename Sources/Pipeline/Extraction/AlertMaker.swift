internal import Alerting
internal import Deduplication
internal import Foundation
internal import News
internal import Storage

/// Makes the alerts that an article's claims raise: one for each watch that they meet.
struct AlertMaker: Sendable {
  let pending: PendingArticle
  let claims: [Claim]
  let matches: [WatchMatch]
  /// When the alerts are raised.
  let time: Date

  /// The alerts, numbered without gaps; a watch that has alerted on the article stays silent.
  func alerts(in context: AlertContext) -> [OutgoingAlert] {
    let text = SpannedText(pending.text)
    let fresh = matches.filter { !context.alertedWatches.contains($0.watch.name) }
    return zip(context.nextSeq..., fresh).map { seq, match in
      let evidence = match.claims.map { self.evidence($0, id: context.claims[$0], text: text) }
      let alert = Alert(
        seq: seq, id: id(for: match.watch), time: time, kind: .claim,
        severity: match.watch.severity, watch: match.watch.name,
        title: AlertTitle.title(of: evidence), claims: evidence, why: match.why,
        firstSeen: pending.firstSeen)
      return OutgoingAlert(alert: alert, line: AlertLine.render(alert))
    }
  }

  /// The same for the same watch and article, so that a sink can tell a repeated delivery.
  private func id(for watch: Watch) -> String {
    ContentHash([
      "claim", watch.name, String(pending.article.rawValue), pending.outlet, pending.url,
      "\(pending.firstSeen.timeIntervalSince1970)",
    ]).hexadecimal
  }

  private func evidence(_ index: Int, id: ClaimID, text: SpannedText) -> AlertedClaim {
    let claim = claims[index]
    let start = claim.content.map(\.start).min() ?? 0
    let end = claim.content.map(\.end).max() ?? start
    return AlertedClaim(
      id: String(id.rawValue), outlet: pending.outlet,
      source: claim.speaker ?? (claim.source.isEmpty ? nil : text[claim.source]),
      role: claim.role, cue: claim.cue.isEmpty ? nil : text[claim.cue],
      content: text[claim.content], kind: claim.kind, figures: claim.figures,
      modality: claim.modality, confidence: claim.confidence, url: pending.url,
      published: pending.published, revision: pending.number, span: Span(start, end))
  }
}
