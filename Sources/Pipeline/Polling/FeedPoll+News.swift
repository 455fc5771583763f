internal import Configuration
internal import Deduplication
internal import Fetching
internal import Foundation
internal import Logging
internal import News
internal import Storage

extension FeedPoll {
  /// What a feed's pages hold that it hasn't brought before, or not like this.
  struct FreshEntries {
    /// From the oldest to the newest.
    var read: [ReadEntry]
    /// When those entries came out that were never seen before; nil where they don't say.
    var arrivals: [Date?]
    /// The keys of entries whose articles were purged.
    var buried: [String] = []
  }

  /// Finds, reads and cleans what is new.
  ///
  /// - Parameter documents: The feed's pages from new to old.
  /// - Returns: The entries that are new or changed, cleaned.
  /// - Throws: What SQLite says, or that the poll was cancelled.
  func news(in documents: [FeedDocument]) async throws -> FreshEntries {
    let reader = EntryReader(
      feed: feed, metadata: documents.first?.feed ?? FeedMetadata(), download: download, now: now)
    let whole = documents.flatMap(\.entries).filter { !$0.isCut }
    let identities = whole.map(reader.identity)
    let known = try await archive.knownEntries(
      identities.flatMap { [$0.key, $0.keyWithAddress] }, of: state.id)
    var news = FreshEntries(read: [], arrivals: [])
    var holders: [String: KeyHolder] = [:]
    for (entry, identity) in zip(whole, identities) {
      let holder = KeyHolder(
        address: identity.canonicalURL?.description, headline: reader.headline(of: entry))
      let earlier = known[identity.key].map {
        KeyHolder(address: $0.canonicalURL, headline: $0.title)
      }
      let isReused = [earlier, holders[identity.key]].contains { $0?.isOther(than: holder) == true }
      let key = isReused ? identity.keyWithAddress : identity.key
      guard holders[key] == nil else { continue }
      holders[key] = holder
      if let entry = known[key], entry.article == nil { news.buried.append(key) }
      if known[key] == nil { news.arrivals.append(entry.date) }
      guard known[key]?.contentHash != identity.contentHash.hexadecimal else { continue }
      try Task.checkCancellation()
      let (article, pageProblem) = await reader.read(entry, identity: identity, key: key)
      if let pageProblem {
        logger.warning(
          "page not read; the entry's own text is used",
          metadata: [
            "feed": "\(feed.name)", "url": "\(article.url ?? "")", "problem": "\(pageProblem)",
          ])
      }
      news.read.append(article)
    }
    // Feeds list the newest first; articles are numbered in the order in which they were written.
    news.read.reverse()
    return news
  }
}
