package import Fetching

/// Where polls get their bytes from: the network, or what a test puts in its place.
package struct Downloader: Sendable {
  /// Asks for a feed's document.
  package var feed: @Sendable (FeedRequest) async -> FetchOutcome
  /// Asks for the page that an entry links to.
  package var page: @Sendable (String, FetchOptions) async throws -> FetchedDocument

  /// Makes a downloader.
  ///
  /// - Parameters:
  ///   - feed: Asks for a feed's document.
  ///   - page: Asks for a page.
  package init(
    feed: @escaping @Sendable (FeedRequest) async -> FetchOutcome,
    page: @escaping @Sendable (String, FetchOptions) async throws -> FetchedDocument
  ) {
    self.feed = feed
    self.page = page
  }

  /// Downloads with a fetcher.
  ///
  /// - Parameter fetcher: What keeps to the manners.
  package init(_ fetcher: Fetcher<some Clock<Duration>>) {
    self.init(
      feed: { await fetcher.feed($0) },
      page: { try await fetcher.page($0, options: $1) })
  }
}
