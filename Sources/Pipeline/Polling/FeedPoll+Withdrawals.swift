internal import Deduplication
internal import Foundation
internal import News
internal import Storage

extension FeedPoll {
  /// Among how many of the feed's newest entries those are looked for that have left it.
  private static let entriesSearched = 500

  /// The articles that a feed shows to be withdrawn.
  ///
  /// - Parameters:
  ///   - departures: The entries that have left it while older ones stayed.
  ///   - document: Its document; nil where that hasn't changed.
  /// - Returns: Those that were stored before.
  /// - Throws: What SQLite says.
  func withdrawals(
    _ departures: [Listing.Departure], in document: FeedDocument?
  ) async throws -> [Withdrawal] {
    var withdrawals: [Withdrawal] = []
    if let document { withdrawals = try await deletions(in: document) }
    return withdrawals + (try await articles(of: departures))
  }

  /// The entries that were missing in the last document, which is still the newest.
  ///
  /// - Parameters:
  ///   - memory: What is known of the feed; learns whether some are still to be confirmed.
  ///   - end: When the poll ended.
  /// - Returns: The articles that are withdrawn, and what is to be kept of the document instead.
  /// - Throws: What SQLite says.
  func departures(
    confirmedIn memory: inout FeedMemory, end: Date
  ) async throws -> (withdrawals: [Withdrawal], window: FeedWindow?) {
    // As good as never, so that a poll without news reads nothing more.
    guard memory.missesEntries, let window = try await archive.window(of: state.id) else {
      return ([], nil)
    }
    var listing = Listing(window.listing)
    let departures = listing.departures(at: end)
    memory.missesEntries = listing.missesEntries
    return (
      try await withdrawals(departures, in: nil),
      FeedWindow(anchors: window.anchors, rhythm: window.rhythm, listing: listing.data)
    )
  }

  /// The entries that the document says were deleted (RFC 6721, section 3), unless it has them.
  private func deletions(in document: FeedDocument) async throws -> [Withdrawal] {
    let listed = Set(document.entries.compactMap(\.id))
    let deleted = document.deletedEntries.filter { !listed.contains($0.id) }
    let keys = deleted.map {
      EntryIdentity(id: $0.id, link: nil, title: nil, bodies: []).key
    }
    guard !keys.isEmpty else { return [] }
    let known = try await archive.knownEntries(keys, of: state.id)
    return zip(deleted, keys).compactMap { entry, key in
      known[key]?.article.map { article in
        let date = entry.deleted.map { " on \($0.formatted(.iso8601))" } ?? ""
        return Withdrawal(article: article, reason: "its feed says that it was deleted\(date)")
      }
    }
  }

  private func articles(of departures: [Listing.Departure]) async throws -> [Withdrawal] {
    guard !departures.isEmpty else { return [] }
    let entries = try await archive.newestEntries(of: state.id, limit: Self.entriesSearched)
    return departures.compactMap { departure in
      entries.first { departure.isOf(key: $0.key, address: $0.canonicalURL) }.map {
        Withdrawal(
          article: $0.article,
          reason: "it left its feed, which still lists \(departure.older) older ones")
      }
    }
  }
}
