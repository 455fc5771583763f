import Alerting
import Foundation
import News
import Storage

/// What a watch would have raised, as `claimwatch watch test --json` prints it.
struct WatchTrialRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case watch, relations, since, articles, claims, alerts, raised, silent, days
    case keptOut = "kept_out"
  }

  /// An article that meets the watch.
  struct Alert: Encodable {
    private enum CodingKeys: String, CodingKey {
      case time, outlet, feed, url, title, silent, why, claims
    }

    let time: Date
    let outlet: String
    let feed: String
    let url: String?
    let title: String?
    /// Whether it stood in its feed when that was first seen, and so would raise nothing.
    let silent: Bool
    let why: String
    let claims: [Claim]
  }

  /// A claim that meets the watch.
  struct Claim: Encodable {
    let speaker: String?
    let kind: ClaimKind
    let content: String
  }

  /// How much a day brought, in UTC.
  struct Day: Encodable {
    let day: String
    let articles: Int
    let alerts: Int
  }

  let watch: String
  /// The relations that the watch waits for; these are not tried.
  let relations: [RelationKind]
  let since: Date?
  let articles: Int
  let claims: Int
  let raised: Int
  let silent: Int
  /// Days with articles, in order.
  let days: [Day]
  /// How many articles failed each condition with the claim that came closest; "no claims" for those
  /// without one.
  let keptOut: [String: Int]
  /// The newest, in order.
  let alerts: [Alert]

  /// Reports a trial.
  ///
  /// - Parameters:
  ///   - run: The trial.
  ///   - since: Since when articles were tried.
  init(_ run: WatchTrialRun, since: Date?) {
    let trial = run.trial
    watch = run.watch.name
    relations = run.watch.relations.sorted { $0.rawValue < $1.rawValue }
    self.since = since
    articles = trial.articleCount
    claims = trial.claimCount
    raised = trial.alertCount
    silent = trial.silentCount
    days = trial.days.sorted { $0.key < $1.key }
      .map { Day(day: $0.key, articles: $0.value.revisions, alerts: $0.value.alerts) }
    keptOut = Dictionary(
      uniqueKeysWithValues: trial.unmet.map { ($0.key ?? "no claims", $0.value) })
    alerts = run.newest.map(Alert.init)
  }
}

extension WatchTrialRecord.Alert {
  /// Reports an article that meets the watch.
  ///
  /// - Parameter hit: The article, and what was found in it.
  init(_ hit: WatchTrialRun.Hit) {
    let revision = hit.revision
    let text = SpannedText(revision.text)
    self.init(
      time: revision.seenFrom, outlet: revision.outlet, feed: revision.feed, url: revision.url,
      title: revision.title, silent: hit.isSilent, why: hit.match.why,
      claims: hit.match.claims.map { place in
        let claim = revision.claims[place]
        return WatchTrialRecord.Claim(
          speaker: claim.speaker ?? (claim.source.isEmpty ? nil : text[claim.source]),
          kind: claim.kind, content: text[claim.content])
      })
  }
}
