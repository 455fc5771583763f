package import ClaimExtraction
package import Foundation
package import Logging
internal import ServiceLifecycle
package import Storage

/// Works off the queue of pending articles, fresh ones before backlog.
package struct ExtractionService: Service {
  private let reader: ArticleReader
  private let retention: RetentionRun
  private let store: NewsStore
  private let arrivals: Doorbell
  private let deliveries: Doorbell
  private let progress: Progress
  private let logger: Logger

  /// How many articles are taken from the queue at once: few, so that a fresh one doesn't wait.
  private static let batch = 8
  /// How soon an article that couldn't be stored is tried again.
  private static let retryDelay = Duration.seconds(5)
  /// How often to look for what is past its age.
  private static let purgePause = Duration.seconds(3_600)
  /// How often the queue is looked at where nobody rings.
  private static let patience = Duration.seconds(20)

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - store: Where the queue is.
  ///   - settings: The watches.
  ///   - extractor: Reads the articles.
  ///   - arrivals: Rings when articles have come in.
  ///   - deliveries: Is rung when alerts were raised.
  ///   - progress: Told of each step.
  ///   - logger: Told of what went wrong.
  ///   - now: The time.
  package init(
    store: NewsStore, settings: CurrentSettings, extractor: ClaimExtractor, arrivals: Doorbell,
    deliveries: Doorbell, progress: Progress, logger: Logger, now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    reader = ArticleReader(
      store: store, settings: settings, now: now, extractor: extractor,
      relater: ArticleRelater(archive: store.archive, settings: settings, logger: logger))
    retention = RetentionRun(store: store, settings: settings, now: now)
    self.arrivals = arrivals
    self.deliveries = deliveries
    self.progress = progress
    self.logger = logger
  }

  package func run() async {
    await cancelWhenGracefulShutdown {
      var nextPurge = ContinuousClock.now
      while !Task.isCancelled {
        do {
          try await drain()
          // Here and not beside: what is compared with an article must not go meanwhile.
          if nextPurge <= .now {
            if await purgesMore() { continue }
            nextPurge = .now + Self.purgePause
          }
          await arrivals.wait(atMost: Self.patience, clock: .continuous)
        } catch is CancellationError {
          return
        } catch {
          // The article stays pending: a full disk delays its alerts, and loses none.
          logger.error("article not stored", metadata: ["error": "\(error)"])
          await arrivals.wait(atMost: Self.retryDelay, clock: .continuous)
        }
      }
    }
  }

  /// Deletes all that is past its age.
  ///
  /// - Throws: What SQLite says.
  package func purge() async throws {
    while try await purgeSome() {}
  }

  /// Deletes some of what is past its age, or tells why it can't.
  ///
  /// - Returns: Whether there may be more.
  private func purgesMore() async -> Bool {
    do {
      return try await purgeSome()
    } catch {
      logger.error("nothing purged", metadata: ["error": "\(error)"])
      return false
    }
  }

  /// Deletes some of what is past its age.
  ///
  /// - Returns: Whether there may be more.
  private func purgeSome() async throws -> Bool {
    progress.beat(.extraction, at: .now)
    let purge: RetentionRun.Purge
    do {
      purge = try await retention.purge()
    } catch {
      // Articles may be gone although the rest failed.
      await reader.relater.forget()
      throw error
    }
    if purge.articles > 0 {
      await reader.relater.forgetReports()
      logger.debug("articles purged", metadata: ["count": "\(purge.articles)"])
    }
    return purge.isUnfinished
  }

  /// Reads all pending articles, and tells what was withdrawn.
  ///
  /// - Throws: What SQLite says; then the rest stays pending.
  package func drain() async throws {
    while true {
      progress.beat(.extraction, at: .now)
      let pending = try await store.archive.pendingArticles(limit: Self.batch)
      if pending.isEmpty, try await !tellWithdrawals() { return }
      for article in pending {
        try Task.checkCancellation()
        let alerts = try await reader.read(article)
        progress.beat(.extraction, at: .now)
        logger.debug(
          "article read",
          metadata: [
            "feed": "\(article.feed)", "url": "\(article.url ?? "")", "alerts": "\(alerts)",
          ])
        if alerts > 0 { deliveries.ring() }
        // A fresh one that has come meanwhile doesn't wait for the rest of the backlog.
        if article.isBacklog { break }
      }
    }
  }

  /// Tells some of what was withdrawn.
  ///
  /// - Returns: Whether there may be more.
  /// - Throws: What SQLite says; then the rest waits on.
  private func tellWithdrawals() async throws -> Bool {
    let withdrawals = try await store.archive.pendingWithdrawals(limit: Self.batch)
    for withdrawal in withdrawals {
      try Task.checkCancellation()
      if try await reader.tell(withdrawal) > 0 { deliveries.ring() }
    }
    return !withdrawals.isEmpty
  }
}
