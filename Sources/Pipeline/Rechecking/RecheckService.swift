internal import Configuration
package import Foundation
package import Logging
internal import ServiceLifecycle
package import Storage

/// Looks again at the pages that articles were read from: for edits, and whether they are still there.
package struct RecheckService: Service {
  private let store: NewsStore
  private let settings: CurrentSettings
  private let download: Downloader
  private let arrivals: Doorbell
  private let logger: Logger
  private let now: @Sendable () -> Date

  /// How many pages are looked at at once: few, since feeds come first.
  private static let lanes = 4
  /// How often to look for pages that are due: their times are rough.
  private static let pause = Duration.seconds(30)

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - store: Where articles are kept.
  ///   - settings: The feeds' settings.
  ///   - download: Where bytes come from.
  ///   - arrivals: Is rung when an article was edited or withdrawn.
  ///   - logger: Told of each finding.
  ///   - now: The time.
  package init(
    store: NewsStore, settings: CurrentSettings, download: Downloader, arrivals: Doorbell,
    logger: Logger, now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    self.settings = settings
    self.download = download
    self.arrivals = arrivals
    self.logger = logger
    self.now = now
  }

  package func run() async {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await checkDuePages()
        } catch is CancellationError {
          return
        } catch {
          logger.error("pages not looked at again", metadata: ["error": "\(error)"])
        }
        _ = try? await Task.sleep(for: Self.pause)  // cancellation ends the loop
      }
    }
  }

  /// Looks again at all pages that are due.
  ///
  /// - Throws: What SQLite says; then the rest stays due.
  package func checkDuePages() async throws {
    while true {
      let due = try await store.archive.dueRechecks(at: now(), limit: Self.lanes)
      if due.isEmpty { return }
      try await withThrowingDiscardingTaskGroup { group in
        for recheck in due { group.addTask { try await look(again: recheck) } }
      }
    }
  }

  private func look(again recheck: Recheck) async throws {
    guard let feed = settings.value.feed(named: recheck.feed), feed.settings.rechecks else {
      try await store.save(
        RecheckRecord(recheck: recheck, outcome: .unchanged, next: nil), at: now())
      return
    }
    let page = PageRecheck(
      recheck: recheck, feed: feed, download: download, secrets: FeedSecrets(), now: now)
    let record = await page.record()
    try Task.checkCancellation()
    guard try await store.save(record, at: now()) else { return }
    logger.info("page changed", metadata: ["url": "\(recheck.page.url)"])
    arrivals.ring()
  }
}
