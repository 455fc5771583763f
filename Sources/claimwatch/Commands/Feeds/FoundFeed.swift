import Curl
import FeedParsing
import Fetching
import Foundation
import News

/// A feed that was fetched and read while one was looked for.
struct FoundFeed: Encodable {
  /// Where it is; after a permanent move, where it has moved to.
  let url: String
  let title: String?
  let format: FeedFormat
  let entries: Int
  /// The date of its newest entry.
  let newest: Date?
  /// Its entries' addresses: another format of the same feed has the same.
  let links: Set<String>

  private enum CodingKeys: CodingKey {
    case url, title, format, entries, newest
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: What was fetched.
  ///   - address: What was asked for.
  /// - Throws: `FeedParsingError` for what is no feed.
  init(_ document: FetchedDocument, at address: String) throws(FeedParsingError) {
    let feed = try FeedParser().parse(
      document.bytes, url: document.effectiveURL, contentType: document.contentType)
    let hasMoved = document.redirects.allSatisfy { [301, 308].contains($0.status) }
    url = hasMoved ? document.redirects.last?.target ?? address : address
    title = feed.feed.title?.value
    format = feed.format
    entries = feed.entries.count
    newest = feed.entries.compactMap { $0.published ?? $0.updated }.max()
    links = Set(feed.entries.compactMap(\.link))
  }
}
