internal import Alerting
package import ClaimExtraction
package import Configuration
internal import Deduplication
internal import FeedParsing
internal import Fetching
package import Foundation
internal import News
internal import Storage

/// Tries a feed as the daemon would read it for the first time, and stores nothing.
package struct FeedTrial: Sendable {
  private let feed: FeedConfiguration
  private let settings: Settings
  private let download: Downloader
  private let extractor: ClaimExtractor
  private let alertedEntries: Int

  /// Makes a trial.
  ///
  /// - Parameters:
  ///   - feed: The feed to try.
  ///   - settings: The watches.
  ///   - download: Where bytes come from.
  ///   - extractor: Reads the entries.
  ///   - alertedEntries: How many of the first entries to hold against the watches: extraction takes
  ///     far longer than all else.
  package init(
    _ feed: FeedConfiguration, settings: Settings, download: Downloader, extractor: ClaimExtractor,
    alertedEntries: Int
  ) {
    self.feed = feed
    self.settings = settings
    self.download = download
    self.extractor = extractor
    self.alertedEntries = settings.configuration.watches.isEmpty ? 0 : alertedEntries
  }

  /// Fetches the feed once and reads it.
  ///
  /// - Parameter now: The time.
  /// - Returns: What it gives.
  /// - Throws: `FetchProblem` or `FeedParsingError` where it gives nothing; `CancellationError`.
  package func report(at now: Date) async throws -> FeedReport {
    let request = FeedRequest(
      location: feed.fetchLocation, validators: nil, options: try FeedSecrets().options(of: feed))
    let outcome = await download.feed(request)
    try Task.checkCancellation()
    switch outcome {
    case .failed(let problem): throw problem
    case .notModified: throw FetchProblem(code: "http-304", text: "304", consequence: .backOff)
    case .document(let document): return try await report(on: document, at: now)
    }
  }

  @concurrent
  private func report(on document: FetchedDocument, at now: Date) async throws -> FeedReport {
    let parsed = try FeedParser().parse(
      document.bytes, url: document.effectiveURL, contentType: document.contentType)
    var report = FeedReport(parsed, from: document, at: now)
    let reader = EntryReader(
      feed: feed, metadata: parsed.feed,
      // The pages that entries link to are not asked for: a trial is one request.
      download: Downloader(
        feed: download.feed, page: { url, _ in throw NoPage(url: url) },
        pageAgain: download.pageAgain),
      now: { now })
    for entry in parsed.entries.prefix(alertedEntries) where !entry.isCut {
      try Task.checkCancellation()
      let identity = reader.identity(of: entry)
      let (read, _) = await reader.read(entry, identity: identity, key: identity.key)
      report.readEntries += 1
      if read.article.isPartial { report.partialEntries += 1 }
      report.alerts += alerts(on: read)
    }
    return report
  }

  /// What the watches would alert on.
  private func alerts(on entry: ReadEntry) -> [FeedReport.Alert] {
    let article = entry.article
    let extraction = extractor.extract(
      article.text, blocks: article.blocks, title: article.title, published: entry.published,
      utcOffset: settings.utcOffset(of: entry.outlet, at: entry.published, entry.utcOffset),
      language: article.language)
    let matches = settings.matcher.matches(
      claims: extraction.claims, text: SpannedText(article.text),
      article: ArticleContext(
        outlet: entry.outlet, tags: feed.tags, language: extraction.language))
    // What an entry alone can't tell: whether its claims go together with others'.
    return matches.filter(\.watch.relations.isEmpty).map {
      FeedReport.Alert(
        watch: $0.watch.name, title: article.title ?? "", url: entry.url, why: $0.why)
    }
  }
}

/// A page that a trial doesn't ask for.
private struct NoPage: Error {
  let url: String
}
