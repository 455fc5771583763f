internal import Alerting
internal import ClaimExtraction
internal import Configuration
internal import Foundation
internal import News
internal import Storage

/// Reads pending articles: extracts their claims, and raises the alerts that these deserve.
struct ArticleReader: Sendable {
  let store: NewsStore
  let settings: CurrentSettings
  let now: @Sendable () -> Date
  let extractor: ClaimExtractor

  /// Reads one article and commits all that it gave rise to.
  ///
  /// - Returns: How many alerts it raised.
  /// - Throws: What SQLite says; then the article stays pending.
  @concurrent
  func read(_ pending: PendingArticle) async throws -> Int {
    let start = ContinuousClock.now
    let extraction = extractor.extract(
      pending.text, blocks: pending.blocks, title: pending.title, published: pending.published,
      language: pending.language)
    let matches = pending.isBacklog ? [] : matches(of: extraction, in: pending)
    let maker = AlertMaker(
      pending: pending, claims: extraction.claims, matches: matches, time: now())
    return try await store.finish(
      pending, claims: extraction.claims, after: start.duration(to: .now)
    ) { maker.alerts(in: $0) } ?? 0
  }

  private func matches(of extraction: Extraction, in pending: PendingArticle) -> [WatchMatch] {
    let settings = settings.value
    return settings.matcher.matches(
      claims: extraction.claims, text: SpannedText(pending.text),
      article: ArticleContext(
        outlet: pending.outlet, tags: settings.feed(named: pending.feed)?.tags ?? [],
        language: extraction.language))
  }
}
