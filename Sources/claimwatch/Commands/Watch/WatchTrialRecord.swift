import Alerting
import Foundation
import News
import Pipeline

/// What a watch would have raised, as `claimwatch watch test --json` prints it.
struct WatchTrialRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case watch, relations, since, tried, articles, claims, alerts, raised, silent, told, days
    case keptOut = "kept_out"
  }

  /// An article or a relation that meets the watch.
  struct Alert: Encodable {
    private enum CodingKeys: String, CodingKey {
      case time, kind, outlet, feed, url, title, silent, why, claims
    }

    let time: Date
    let kind: News.Alert.Kind
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
    let outlet: String
    let speaker: String?
    let kind: ClaimKind
    let content: String
  }

  /// How much a day brought, in UTC.
  struct Day: Encodable {
    let day: String
    /// Articles, or relations.
    let articles: Int
    let alerts: Int
  }

  let watch: String
  /// The relations that the watch waits for, and then is tried on.
  let relations: [RelationKind]
  let since: Date?
  /// How many revisions of articles, or relations, were tried.
  let tried: Int
  let articles: Int
  let claims: Int
  let raised: Int
  let silent: Int
  /// How many would have told nothing new in their stories.
  let told: Int
  /// Days with articles, in order.
  let days: [Day]
  /// How many failed each condition with the claim that came closest; "no claims" for those without
  /// one.
  let keptOut: [String: Int]
  /// The newest, in order.
  let alerts: [Alert]

  /// Reports a trial.
  ///
  /// - Parameters:
  ///   - watch: The watch.
  ///   - trial: What was counted.
  ///   - newest: What meets the watch, to be shown.
  ///   - since: Since when it was tried.
  init(_ watch: Watch, _ trial: WatchTrial, _ newest: some Sequence<TriedNews>, since: Date?) {
    self.watch = watch.name
    relations = watch.relations.sorted { $0.rawValue < $1.rawValue }
    self.since = since
    tried = trial.triedCount
    articles = trial.articleCount
    claims = trial.claimCount
    raised = trial.alertCount
    silent = trial.silentCount
    told = trial.toldCount
    days = trial.days.sorted { $0.key < $1.key }
      .map { Day(day: $0.key, articles: $0.value.tried, alerts: $0.value.alerts) }
    keptOut = Dictionary(
      uniqueKeysWithValues: trial.unmet.map { ($0.key ?? "no claims", $0.value) })
    alerts = newest.compactMap(Alert.init)
  }
}

extension WatchTrialRecord.Alert {
  /// Reports what meets the watch.
  ///
  /// - Parameter news: What was tried; nil where it raises nothing.
  init?(_ news: TriedNews) {
    let alert: News.Alert
    let isSilent: Bool
    switch news.outcome {
    case .raised(let raised): (alert, isSilent) = (raised, false)
    case .silent(let stored): (alert, isSilent) = (stored, true)
    case .told, .repeated, .unmet: return nil
    }
    self.init(
      time: news.time, kind: alert.kind, outlet: news.outlet, feed: news.feed, url: news.url,
      title: news.title.isEmpty ? nil : news.title, silent: isSilent, why: alert.why,
      claims: alert.claims.map {
        WatchTrialRecord.Claim(
          outlet: $0.outlet, speaker: $0.source, kind: $0.kind, content: $0.content)
      })
  }
}
