package import Fetching
package import Foundation

/// Where polls get their bytes from: the network, or what a test puts in its place.
package struct Downloader: Sendable {
  /// Asks for a feed's document.
  package var feed: @Sendable (FeedRequest) async -> FetchOutcome
  /// Asks for the page that an entry links to.
  package var page: @Sendable (String, FetchOptions) async throws -> FetchedDocument
  /// Asks again for a page, whether it has changed.
  package var pageAgain: @Sendable (String, Validators?, FetchOptions) async -> FetchOutcome
  /// How long a host rests between two visits.
  package var rest = Duration.zero
  /// The hosts that asked to be left alone since it was last called, and until when.
  package var newEmbargoes: @Sendable () -> [String: Date] = { [:] }
  /// Leaves hosts alone that asked for it before a restart.
  package var leaveAlone: @Sendable ([String: Date]) -> Void = { _ in }

  /// Makes a downloader without manners.
  ///
  /// - Parameters:
  ///   - feed: Asks for a feed's document.
  ///   - page: Asks for a page.
  ///   - pageAgain: Asks again for a page, whether it has changed.
  package init(
    feed: @escaping @Sendable (FeedRequest) async -> FetchOutcome,
    page: @escaping @Sendable (String, FetchOptions) async throws -> FetchedDocument,
    pageAgain: @escaping @Sendable (String, Validators?, FetchOptions) async -> FetchOutcome
  ) {
    self.feed = feed
    self.page = page
    self.pageAgain = pageAgain
  }

  /// Downloads with a fetcher.
  ///
  /// - Parameter fetcher: What keeps to the manners.
  package init(_ fetcher: Fetcher<some Clock<Duration>>) {
    self.init(
      feed: { await fetcher.feed($0) },
      page: { try await fetcher.page($0, options: $1) },
      pageAgain: { await fetcher.page($0, validators: $1, options: $2) })
    rest = fetcher.gap
    newEmbargoes = { fetcher.newEmbargoes() }
    leaveAlone = { fetcher.leaveAlone($0) }
  }
}
