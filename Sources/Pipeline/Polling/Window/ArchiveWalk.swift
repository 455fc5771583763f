internal import FeedParsing
internal import Fetching
internal import News

/// Walks back through a feed's older pages, where its window doesn't reach back to the last one:
/// RFC 5005 `prev-archive`, else `next` (JSON Feed `next_url`); `feeds.md` E3.
struct ArchiveWalk: Sendable {
  let download: Downloader
  let options: FetchOptions

  /// How many pages are fetched at most.
  private static let limit = 5

  /// Fetches older pages until one reaches back far enough.
  ///
  /// - Parameters:
  ///   - document: The feed's newest page.
  ///   - url: Its address: all pages must be of its host.
  ///   - reachesBack: Whether the entries of a page are old enough.
  /// - Returns: The pages from new to old, and whether the last one reached back.
  func pages(
    before document: FeedDocument, at url: String,
    until reachesBack: ([Entry]) -> Bool
  ) async -> (pages: [FeedDocument], isClosed: Bool) {
    var pages: [FeedDocument] = []
    var visited: Set = [url]
    var page = document
    while pages.count < Self.limit, let address = page.olderPage,
      HostName.of(address) == HostName.of(url), visited.insert(address).inserted,
      let older = await fetch(address)
    {
      pages.append(older)
      if reachesBack(older.entries) { return (pages, true) }
      page = older
    }
    return (pages, false)
  }

  /// Nil where the page can't be had or read: the gap stays open then, and is reported.
  private func fetch(_ address: String) async -> FeedDocument? {
    let outcome = await download.feed(
      FeedRequest(location: .web(address), validators: nil, options: options))
    guard case .document(let document) = outcome else { return nil }
    return await parse(document)
  }

  @concurrent
  private func parse(_ document: FetchedDocument) async -> FeedDocument? {
    do {
      return try FeedParser().parse(
        document.bytes, url: document.effectiveURL, contentType: document.contentType)
    } catch {
      return nil
    }
  }
}

extension FeedDocument {
  /// Where the entries stand that came before this page's.
  fileprivate var olderPage: String? {
    feed.links.first { $0.relation == "prev-archive" }?.href ?? feed.next
  }
}
