import FeedParsing
import Fetching
import Foundation
import Pipeline

/// Looks for the feeds of a web page, with few requests.
struct FeedFinder {
  /// What was found.
  struct Findings {
    /// What the page calls itself; nil for a feed.
    var pageName: String?
    var feeds: [FoundFeed] = []
    /// What the page links to as a feed and isn't one, or can't be read.
    var problems: [String] = []
  }

  /// How many of the feeds that a page links to are looked at.
  private static let feedLimit = 8

  let download: Downloader
  let options: FetchOptions
  /// Told of each address before it is asked for.
  let progress: (String) -> Void

  /// Looks for feeds.
  ///
  /// - Parameter address: A page, or a feed.
  /// - Returns: What was found there, by the page's links, or at the common paths.
  /// - Throws: `FetchProblem` where the page can't be read.
  func feeds(at address: String) async throws -> Findings {
    progress(address)
    let document = try await download.page(address, options)
    var findings = Findings()
    do {
      findings.feeds = [try FoundFeed(document, at: address)]
      return findings
    } catch {
      let page = PageFeeds(
        reading: document.bytes, url: document.effectiveURL, contentType: document.contentType)
      findings.pageName = page.name
      for address in Self.withoutComments(page.addresses).prefix(Self.feedLimit) {
        await look(at: address, into: &findings)
      }
      guard findings.feeds.isEmpty else { return findings }
      for address in CommonFeedPath.addresses(for: document.effectiveURL)
      where findings.feeds.isEmpty && !page.addresses.contains(address) {
        await look(at: address, isGuess: true, into: &findings)
      }
      return findings
    }
  }

  /// Fetches what may be a feed; one that was found in another format is passed over.
  private func look(
    at address: String, isGuess: Bool = false, into findings: inout Findings
  ) async {
    progress(address)
    let request = FeedRequest(location: .web(address), validators: nil, options: options)
    switch await download.feed(request) {
    case .document(let document):
      do {
        let feed = try FoundFeed(document, at: address)
        let isKnown = findings.feeds.contains { known in
          known.url == feed.url || !feed.links.isEmpty && known.links == feed.links
        }
        if !isKnown { findings.feeds.append(feed) }
      } catch {
        if !isGuess { findings.problems.append("\(address): \(error)") }
      }
    case .failed(let problem):
      if !isGuess { findings.problems.append("\(problem)") }
    case .notModified:
      // Only a request with validators gets this answer from a sane server.
      findings.problems.append("\(address): 304 to a first request")
    }
  }

  /// Leaves out the feeds of comments, which WordPress links to from each page, unless there is
  /// nothing else.
  private static func withoutComments(_ addresses: [String]) -> [String] {
    let others = addresses.filter { !$0.lowercased().contains("/comments/") }
    return others.isEmpty ? addresses : others
  }
}
