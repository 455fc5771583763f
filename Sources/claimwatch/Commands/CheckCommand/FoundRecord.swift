import Curl
import Foundation
import News
import Pipeline

/// What a feed that was tried gives.
struct FoundRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case title, format, charset, bytes, entries, oldest, newest, ids, validators, redirects
    case flaw, truncated, alerts
    case contentType = "content_type"
    case undatedEntries = "undated_entries"
    case futureEntries = "future_entries"
    case entriesWithoutLink = "entries_without_link"
    case movedTo = "moved_to"
    case wantedRestSeconds = "wanted_rest_seconds"
    case meanGapSeconds = "mean_gap_seconds"
    case suggestedInterval = "suggested_interval"
    case readEntries = "read_entries"
    case partialEntries = "partial_entries"
  }

  /// How well entries can be told apart.
  struct IDs: Encodable {
    let missing: Int
    let repeated: Int
  }

  /// An alert that would have been raised.
  struct Alert: Encodable {
    let watch: String
    let title: String
    let url: String?
    let why: String
  }

  let title: String?
  let format: FeedFormat
  let charset: String
  let contentType: String?
  let bytes: Int
  let entries: Int
  let oldest: Date?
  let newest: Date?
  let undatedEntries: Int
  let futureEntries: Int
  let ids: IDs
  let entriesWithoutLink: Int
  /// "ETag", "Last-Modified", both or none.
  let validators: [String]
  let wantedRestSeconds: Int?
  let meanGapSeconds: Int?
  /// As the configuration writes it: "30m".
  let suggestedInterval: String
  let redirects: Int
  let movedTo: String?
  let flaw: String?
  let truncated: Bool
  /// How many entries were read as articles, and how many of these are only the beginning.
  let readEntries: Int
  let partialEntries: Int
  let alerts: [Alert]

  init(_ report: FeedReport) {
    title = report.title
    format = report.format
    charset = report.encoding
    contentType = report.contentType
    bytes = report.bytes
    entries = report.entries
    oldest = report.oldest
    newest = report.newest
    undatedEntries = report.undatedEntries
    futureEntries = report.futureEntries
    ids = IDs(missing: report.entriesWithoutID, repeated: report.entriesWithRepeatedID)
    entriesWithoutLink = report.entriesWithoutLink
    validators = report.validators
    wantedRestSeconds = report.wantedRest.map { Int($0.components.seconds) }
    meanGapSeconds = report.meanGap.map { Int($0.components.seconds) }
    suggestedInterval = report.suggestedInterval.written
    redirects = report.redirects
    movedTo = report.movedTo?.maskingCredentials()
    flaw = report.flaw.map { "\($0)" }
    truncated = report.isTruncated
    readEntries = report.readEntries
    partialEntries = report.partialEntries
    alerts = report.alerts.map {
      Alert(watch: $0.watch, title: $0.title, url: $0.url, why: $0.why)
    }
  }
}
