import Alerting
import Configuration
import Foundation
import News
import Pipeline
import Storage

/// What became of an article as `claimwatch why --json` prints it.
struct HistoryRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case feed, outlet, url, published, backlog, revisions, watches, alerts, story, relations
    case duplicateOf = "duplicate_of"
    case dependentOn = "dependent_on"
    case firstSeen = "first_seen"
    case leftOut = "left_out"
    case otherFeeds = "other_feeds"
  }

  /// What the article said, from when to when.
  struct Revision: Encodable {
    private enum CodingKeys: String, CodingKey {
      case number, title, language, partial, state, characters, claims
      case seenFrom = "seen_from"
      case seenUntil = "seen_until"
    }

    let number: Int
    let title: String?
    let language: String?
    let partial: Bool
    /// "pending" until its claims are extracted, then "done".
    let state: String
    /// The length of its text, in Unicode scalars.
    let characters: Int
    let seenFrom: Date
    let seenUntil: Date?
    let claims: [ClaimRecord]
  }

  /// What one watch makes of the last revision.
  struct WatchVerdict: Encodable {
    let watch: String
    let matches: Bool
    let reason: String
  }

  /// An alert that the article raised.
  struct Raised: Encodable {
    let seq: Int64
    let watch: String?
    let time: Date
  }

  /// An alert that the article did not raise, since it would have told nothing new.
  struct LeftOut: Encodable {
    private enum CodingKeys: String, CodingKey {
      case watch, kind
      case toldBy = "told_by"
    }

    let watch: String
    let kind: Alert.Kind
    /// The numbers of the alerts that had told it.
    let toldBy: [Int64]
  }

  let feed: String
  let otherFeeds: [String]
  let outlet: String
  let url: String?
  let published: Date?
  let firstSeen: Date
  /// Whether it stood in the feed when the feed was first seen, and so raised no alert.
  let backlog: Bool
  let revisions: [Revision]
  let watches: [WatchVerdict]
  let alerts: [Raised]
  let leftOut: [LeftOut]
  /// Nil until the article was read.
  let story: StorySummaryRecord?
  /// The earliest article with its text, and the others that it does not confirm independently.
  let duplicateOf: EarlierArticle?
  let dependentOn: [EarlierArticle]
  let relations: [RelationRecord]

  /// Explains an article under the watches of today.
  ///
  /// - Parameters:
  ///   - history: What is stored of the article.
  ///   - standing: Its place among the stories.
  ///   - settings: The watches.
  init(_ history: ArticleHistory, _ standing: ArticleStanding?, settings: Settings) {
    story = standing.map { StorySummaryRecord($0.story) }
    duplicateOf = standing?.duplicateOf
    dependentOn = standing?.dependences ?? []
    relations = standing?.relations.map(RelationRecord.init) ?? []
    feed = history.feed
    otherFeeds = history.otherFeeds
    outlet = history.outlet
    url = history.url
    published = history.published
    firstSeen = history.firstSeen
    backlog = history.isBacklog
    revisions = history.revisions.map { revision in
      Revision(
        number: revision.number, title: revision.title, language: revision.language,
        partial: revision.isPartial, state: revision.isPending ? "pending" : "done",
        characters: revision.text.unicodeScalars.count, seenFrom: revision.seenFrom,
        seenUntil: revision.seenUntil, claims: revision.claims.map(ClaimRecord.init))
    }
    alerts = history.alerts.map { Raised(seq: $0.seq, watch: $0.watch, time: $0.time) }
    leftOut = history.omissions.map {
      LeftOut(watch: $0.watch, kind: $0.kind, toldBy: $0.toldBy)
    }
    watches = Self.verdicts(on: history, settings: settings)
  }

  private static func verdicts(
    on history: ArticleHistory, settings: Settings
  ) -> [WatchVerdict] {
    guard let last = history.revisions.last, !last.isPending else { return [] }
    let explanations = settings.matcher.explain(
      claims: last.claims.map(\.claim), text: SpannedText(last.text),
      article: ArticleContext(
        outlet: history.outlet, tags: settings.feed(named: history.feed)?.tags ?? [],
        language: last.language ?? "en"))
    return explanations.map { explanation in
      let relations = explanation.watch.relations.map(\.rawValue).sorted()
      let awaited =
        relations.isEmpty ? "" : "waits for \(relations.joined(separator: ", ")); "
      let matches = relations.isEmpty && !explanation.claims.isEmpty
      return WatchVerdict(
        watch: explanation.watch.name, matches: matches,
        reason: awaited + explanation.reason
          + Self.silence(of: explanation.watch, matches: matches, on: history))
    }
  }

  /// Why a watch that matches has raised no alert, as far as that can be told afterwards.
  private static func silence(
    of watch: Watch, matches: Bool, on history: ArticleHistory
  ) -> String {
    let omissions = history.omissions.filter { $0.watch == watch.name }
    if !omissions.isEmpty {
      return omissions.map { omission in
        let earlier = omission.toldBy.map(String.init).joined(separator: ", ")
        return "; no \(omission.kind.rawValue) alert: nothing new, told before by \(earlier)"
      }.joined()
    }
    guard matches, !history.isBacklog, !history.alerts.contains(where: { $0.watch == watch.name })
    else { return "" }
    return "; no alert: it was read before the watch was as it is now"
  }
}
