import Foundation
import Storage

/// The daemon's state as `claimwatch status --json` prints it.
struct StatusRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case feeds, lists, sinks, articles, claims, pending, alerts, undelivered
    case pendingSeconds = "pending_seconds"
    case lastAlert = "last_alert"
  }

  /// The last alert's number and time.
  struct LastAlert: Encodable {
    let seq: Int64
    let time: Date
  }

  let feeds: [FeedRecord]
  /// The files of `opml`.
  let lists: [ListRecord]
  /// Where alerts go beside the log.
  let sinks: [SinkRecord]
  let articles: Int
  let claims: Int
  /// Revisions whose claims are still to be extracted.
  let pending: Int
  /// How long that will take.
  let pendingSeconds: Double?
  let alerts: Int
  /// Alerts that are not known to be in the log yet.
  let undelivered: Int
  let lastAlert: LastAlert?

  init(
    feeds: [FeedState], lists: [FeedListState], sinks: [SinkRecord], summary: ArchiveSummary
  ) {
    self.feeds = feeds.map(FeedRecord.init)
    self.lists = lists.map(ListRecord.init)
    self.sinks = sinks
    articles = summary.articles
    claims = summary.claims
    pending = summary.pending
    pendingSeconds = summary.pendingTime.map { ($0 / .seconds(1)).rounded() }
    alerts = summary.alerts
    undelivered = summary.undelivered
    if let seq = summary.lastAlert, let time = summary.lastAlertTime {
      lastAlert = LastAlert(seq: seq, time: time)
    } else {
      lastAlert = nil
    }
  }
}
