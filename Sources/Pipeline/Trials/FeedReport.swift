internal import FeedParsing
internal import Fetching
package import Foundation
package import News

/// What a feed gives that was tried.
package struct FeedReport: Sendable {
  /// An alert that the feed would have raised.
  package struct Alert: Sendable {
    package let watch: String
    /// The entry's headline.
    package let title: String
    package let url: String?
    package let why: String
  }

  package let title: String?
  package let format: FeedFormat
  /// The encoding that the bytes were read in, lower case.
  package let encoding: String
  /// The media type that the server names.
  package let contentType: String?
  package let bytes: Int
  package let entries: Int
  /// The dates of its entries, as far as they have one.
  package let oldest: Date?
  package let newest: Date?
  package let undatedEntries: Int
  /// Entries that are dated later than now.
  package let futureEntries: Int
  /// Entries without a guid or id, and such whose id another entry has, too.
  package let entriesWithoutID: Int
  package let entriesWithRepeatedID: Int
  package let entriesWithoutLink: Int
  /// The headers by which the next request asks only for what is new; nothing stands for no saving.
  package let validators: [String]
  /// For how long the server or the feed want to be left alone.
  package let wantedRest: Duration?
  /// The mean time between two entries.
  package let meanGap: Duration?
  /// What would suit both.
  package let suggestedInterval: Duration
  /// Where permanent redirects lead.
  package let movedTo: String?
  /// How many redirects were followed.
  package let redirects: Int
  /// The first thing that is wrong with the document.
  package let flaw: FeedFlaw?
  package let isTruncated: Bool
  /// How many entries were read as articles, and how many of these are only the beginning.
  package internal(set) var readEntries = 0
  package internal(set) var partialEntries = 0
  /// What the watches would alert on, of the entries that were read.
  package internal(set) var alerts: [Alert] = []

  /// Describes a document.
  ///
  /// - Parameters:
  ///   - feed: What was read in it.
  ///   - document: How it came.
  ///   - now: The time.
  init(_ feed: FeedDocument, from document: FetchedDocument, at now: Date) {
    title = feed.feed.title?.value
    format = feed.format
    encoding = feed.encoding
    contentType = document.contentType
    bytes = document.bytes.count
    entries = feed.entries.count
    let dates = feed.entries.compactMap { $0.published ?? $0.updated }
    oldest = dates.min()
    newest = dates.max()
    undatedEntries = feed.entries.count - dates.count
    futureEntries = dates.count { $0 > now.addingTimeInterval(Self.clockSkew) }
    let ids = feed.entries.compactMap(\.id)
    entriesWithoutID = feed.entries.count - ids.count
    entriesWithRepeatedID = ids.count - Set(ids).count
    entriesWithoutLink = feed.entries.count { $0.link == nil }
    validators = [
      document.validators.etag.map { _ in "ETag" },
      document.validators.lastModified.map { _ in "Last-Modified" },
    ].compactMap(\.self)
    let rhythm = EntryRhythm(dates: dates, now: now)
    meanGap = rhythm.meanGap
    wantedRest = [document.freshness, FeedHints(feed.feed).rest].compactMap(\.self).max()
    suggestedInterval = rhythm.interval(atLeast: wantedRest)
    redirects = document.redirects.count
    movedTo = FetchOutcome.document(document).permanentAddress
    flaw = feed.flaw
    isTruncated = feed.isTruncated
  }

  /// How far the clocks of servers are wrong without anybody minding, in seconds.
  private static let clockSkew: TimeInterval = 3_600
}
