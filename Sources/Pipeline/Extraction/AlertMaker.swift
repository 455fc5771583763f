internal import Alerting
internal import Deduplication
internal import Foundation
internal import News
internal import Storage

/// Makes the alerts that an article raises: one for each watch that its claims meet, and one for
/// each watch and relation.
struct AlertMaker: Sendable {
  /// The article.
  let report: Report
  /// The watches that the article's claims meet.
  let matches: [WatchMatch]
  /// The watches that its relations meet.
  let relations: [RelationMatch]
  /// The earlier claims of its story that say the same, by the claim's place.
  var repetitions: [Int: [ClaimID]] = [:]
  /// When the alerts are raised.
  let time: Date

  /// Since when to count the alerts of each watch; nil where no watch has a limit.
  var countsSince: Date? {
    let watches = matches.map(\.watch) + relations.map(\.watch)
    return watches.contains { $0.hourlyLimit != nil } ? HourlyLimits.start(of: time) : nil
  }

  /// The alerts, numbered without gaps; a watch that has alerted on the article's claims stays
  /// silent on them, and one that asks for what is new only does on what it has told before.
  func alerts(in context: AlertContext) -> ArticleAlerts {
    let before = ToldBefore(repetitions: repetitions, told: context.told)
    var seq = context.nextSeq
    var alerts: ArticleAlerts = []
    var hour = HourlyLimits(raised: context.recentAlerts, time: time)
    for match in matches where !context.alertedWatches.contains(match.watch.name) {
      if let omission = before.omission(on: match.claims, of: match.watch) {
        alerts.omitted.append(omission)
        continue
      }
      alerts.raised.append(alert(on: match, seq, context, until: hour.heldUntil(match.watch)))
      seq += 1
    }
    for match in relations {
      guard let relation = context.relations[match.place] else { continue }
      if let omission = before.omission(on: match.evidence.relation, of: match.watch) {
        alerts.omitted.append(omission)
        continue
      }
      alerts.raised.append(
        alert(on: match, relation, seq, context, until: hour.heldUntil(match.watch)))
      seq += 1
    }
    return alerts
  }

  private func alert(
    on match: WatchMatch, _ seq: Int64, _ context: AlertContext, until held: Date?
  ) -> OutgoingAlert {
    let evidence = match.claims.map { report.evidence($0, id: context.claims[$0]) }
    let alert = Alert(
      seq: seq, id: id("claim", match.watch), time: time, kind: .claim,
      severity: match.watch.severity, watch: match.watch.name,
      title: AlertTitle.title(of: evidence), claims: evidence,
      story: context.story.map(Alert.Story.init), why: match.why, firstSeen: report.firstSeen)
    return OutgoingAlert(
      alert: alert, line: AlertLine.render(alert), sinks: match.watch.sinks, heldUntil: held)
  }

  private func alert(
    on match: RelationMatch, _ relation: RelationID, _ seq: Int64, _ context: AlertContext,
    until held: Date?
  ) -> OutgoingAlert {
    let evidence =
      match.evidence.members.map { $0.alerted(context.claims) }
      + match.withdrawnClaims.map { report.evidence($0, id: report.ids[$0]) }
    let found = match.evidence.relation
    let alert = Alert(
      seq: seq,
      id: id(
        found.kind.rawValue, match.watch,
        found.members.flatMap { [String($0.revision.rawValue), $0.content] }),
      time: time, kind: Alert.Kind(found.kind), severity: match.watch.severity,
      watch: match.watch.name,
      title: RelationTitle.title(
        of: found.kind, evidence, independent: found.independent, why: found.why),
      claims: evidence, story: context.story.map(Alert.Story.init),
      why: "\(found.why); \(match.why)", firstSeen: report.firstSeen)
    return OutgoingAlert(
      alert: alert, line: AlertLine.render(alert), relation: relation, sinks: match.watch.sinks,
      heldUntil: held)
  }

  /// The same for the same watch and article, so that a sink can tell a repeated delivery.
  private func id(_ kind: String, _ watch: Watch, _ members: [String] = []) -> String {
    ContentHash(
      [
        kind, watch.name, String(report.article.rawValue), report.outlet, report.url,
        "\(report.firstSeen.timeIntervalSince1970)",
      ] + members
    ).hexadecimal
  }
}

extension Alert.Story {
  fileprivate init(_ story: StorySummary) {
    self.init(
      id: String(story.id.rawValue), title: story.title, outlets: story.outlets,
      independent: story.independent)
  }
}

extension Alert.Kind {
  /// The kind of alerts on a relation.
  ///
  /// - Parameter kind: The relation's.
  init(_ kind: RelationKind) {
    self =
      switch kind {
      case .corroborated: .corroborated
      case .corrected: .corrected
      case .disputed: .disputed
      case .revised: .revised
      case .withdrawn: .withdrawn
      case .resolved: .resolved
      }
  }
}
