internal import Alerting
internal import ClaimExtraction
internal import Configuration
internal import Foundation
internal import News
internal import Storage

/// Reads pending articles: extracts their claims, compares them with those of earlier articles, and
/// raises the alerts that these deserve.
struct ArticleReader: Sendable {
  let store: NewsStore
  let settings: CurrentSettings
  let now: @Sendable () -> Date
  let extractor: ClaimExtractor
  let relater: ArticleRelater

  /// On how many threads a fresh article is read: two halve the wait for its alert, and each takes
  /// some megabytes more, which no backlog is worth.
  private static let lanes = min(2, ProcessInfo.processInfo.activeProcessorCount)

  /// Reads one article and commits all that it gave rise to.
  ///
  /// - Returns: How many alerts it raised.
  /// - Throws: What SQLite says; then the article stays pending.
  @concurrent
  func read(_ pending: PendingArticle) async throws -> Int {
    let start = ContinuousClock.now
    let settings = settings.value
    let extraction = extractor.extract(
      pending.text, blocks: pending.blocks, title: pending.title, published: pending.published,
      utcOffset: settings.utcOffset(of: pending.outlet, at: pending.published, pending.utcOffset),
      language: pending.language, lanes: pending.isBacklog ? 1 : Self.lanes)
    let report = Report(pending, extraction)
    let time = now()
    do {
      let matches = pending.isBacklog ? [] : settings.matches(of: report)
      let related = try await relater.findings(
        on: pending, report, repeatsMatter: matches.contains { $0.watch.isNewOnly }, at: time)
      let maker = AlertMaker(
        report: report, matches: matches,
        relations: settings.matches(of: related.evidence),
        repetitions: related.findings.repetitions, time: time)
      let raised = try await store.finish(
        pending, claims: extraction.claims, language: extraction.language,
        findings: related.findings,
        after: start.duration(to: .now), countingAlertsSince: maker.countsSince
      ) { maker.alerts(in: $0) }
      if raised == nil { await relater.forget() }
      return raised ?? 0
    } catch {
      await relater.forget()
      throw error
    }
  }

  /// Tells that an article was withdrawn, and commits that it was told.
  ///
  /// - Parameter withdrawal: The withdrawal.
  /// - Returns: How many alerts it raised.
  /// - Throws: What SQLite says; then the withdrawal waits on.
  @concurrent
  func tell(_ withdrawal: Withdrawal) async throws -> Int {
    guard let stored = try await store.archive.report(of: withdrawal.article) else {
      return try await store.finish(withdrawal, relation: nil, countingAlertsSince: nil) { _ in [] }
    }
    let report = Report(stored)
    let time = now()
    let evidence = RelationEvidence(withdrawal, of: report, at: time)
    let maker = AlertMaker(
      report: report, matches: [], relations: settings.value.matches(of: [evidence]), time: time)
    return try await store.finish(
      withdrawal, relation: evidence.relation, countingAlertsSince: maker.countsSince
    ) { maker.alerts(in: $0) }
  }
}

extension Settings {
  /// The watches that an article's claims meet; those that wait for relations do not ask.
  func matches(of report: Report) -> [WatchMatch] {
    matcher.matches(claims: report.claims, text: report.text, article: context(of: report))
      .filter(\.watch.relations.isEmpty)
  }

  /// What else watches ask about an article.
  func context(of report: Report) -> ArticleContext {
    ArticleContext(
      outlet: report.outlet, tags: feed(named: report.feed)?.tags ?? [], language: report.language)
  }
}
