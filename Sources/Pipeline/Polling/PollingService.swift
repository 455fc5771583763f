internal import Configuration
package import Foundation
package import Logging
internal import News
internal import ServiceLifecycle
package import Storage

/// Polls each feed when its time has come.
package struct PollingService: Service {
  private let store: NewsStore
  private let settings: CurrentSettings
  private let download: Downloader
  /// Rings when the settings have changed.
  private let bell: Doorbell
  private let arrivals: Doorbell
  private let progress: Progress
  private let logger: Logger
  private let now: @Sendable () -> Date

  /// How many feeds are polled at once; the fetcher bounds what that means for each host.
  private static let lanes = 32
  /// The longest sleep: a clock that was set, or a machine that was asleep, is noticed by then.
  private static let patience = Duration.seconds(20)
  /// How soon feeds are looked up again where the database didn't answer.
  private static let retryDelay = Duration.seconds(5)
  /// How long a feed rests whose poll could not be stored: a full disk is no reason to ask a
  /// server every few seconds.
  private static let unstoredDelay = Duration.seconds(300)

  /// How a poll ended.
  private enum PollEnd {
    case succeeded, failed
    /// Nothing was stored, so that the feed stays due.
    case notStored
  }

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - store: Where feeds and articles are kept.
  ///   - settings: The feeds' settings.
  ///   - download: Where bytes come from.
  ///   - bell: Rings when the settings have changed.
  ///   - arrivals: Is rung when articles have come in.
  ///   - progress: Told of each step.
  ///   - logger: Told of each poll.
  ///   - now: The time.
  package init(
    store: NewsStore, settings: CurrentSettings, download: Downloader, bell: Doorbell,
    arrivals: Doorbell, progress: Progress, logger: Logger, now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    self.settings = settings
    self.download = download
    self.bell = bell
    self.arrivals = arrivals
    self.progress = progress
    self.logger = logger
    self.now = now
  }

  package func run() async {
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        let running = RunningPolls()
        while !Task.isCancelled {
          await startDuePolls(in: &group, running: running)
        }
      }
    }
  }

  /// Polls every feed that is due by now, once.
  ///
  /// - Returns: How many of them failed.
  /// - Throws: What SQLite says.
  package func pollDueFeeds() async throws -> Int {
    let due = try await store.archive.dueFeeds(at: now(), excluding: [], limit: .max)
    return await withTaskGroup(of: PollEnd.self) { group in
      var feeds = due.makeIterator()
      var failed = 0
      for feed in (0..<Self.lanes).compactMap({ _ in feeds.next() }) {
        group.addTask { await poll(feed) }
      }
      for await end in group {
        if end != .succeeded { failed += 1 }
        if let feed = feeds.next() { group.addTask { await poll(feed) } }
      }
      return failed
    }
  }

  private func startDuePolls(
    in group: inout DiscardingTaskGroup, running: RunningPolls
  ) async {
    progress.beat(.polling, at: .now)
    do {
      let free = Self.lanes - running.feeds.count
      let due =
        free > 0
        ? try await store.archive.dueFeeds(at: now(), excluding: running.feeds, limit: free) : []
      for feed in due {
        running.insert(feed.id)
        group.addTask {
          if await poll(feed) == .notStored {
            _ = try? await Task.sleep(for: Self.unstoredDelay)  // cancellation ends it early
          }
          running.remove(feed.id)
          bell.ring()
        }
      }
      await bell.wait(atMost: try await pause(), clock: .continuous)
    } catch {
      logger.error("feeds not read from the database", metadata: ["error": "\(error)"])
      await bell.wait(atMost: Self.retryDelay, clock: .continuous)
    }
  }

  private func pause() async throws -> Duration {
    let time = now()
    guard let next = try await store.archive.nextPoll(after: time) else { return Self.patience }
    return min(.seconds(next.timeIntervalSince(time)), Self.patience)
  }

  /// Polls one feed and commits what that brought.
  ///
  /// - Returns: Whether the feed could be read.
  private func poll(_ state: FeedState) async -> PollEnd {
    guard let feed = settings.value.feed(named: state.name), feed.location.text == state.location
    else {
      // A reload is under way: the database knows the new feeds a moment before the settings do.
      _ = try? await Task.sleep(for: .milliseconds(200))  // cancellation ends it early
      return .succeeded
    }
    let poll = FeedPoll(
      feed: feed, state: state, archive: store.archive, download: download, logger: logger,
      now: now, jitter: .random(in: 0..<1))
    do {
      let record = try await poll.record()
      let summary = try await store.save(record)
      if summary.newArticles + summary.newRevisions > 0 { arrivals.ring() }
      return report(record, summary: summary, of: feed.name)
    } catch is CancellationError {
      return .succeeded
    } catch {
      logger.error(
        "poll not stored", metadata: ["feed": "\(feed.name)", "error": "\(error)"])
      return .notStored
    }
  }

  private func report(_ record: PollRecord, summary: PollSummary, of feed: String) -> PollEnd {
    switch record.outcome {
    case .unchanged:
      logger.debug("feed unchanged", metadata: ["feed": "\(feed)"])
      return .succeeded
    case .read(let reading):
      var facts: Logger.Metadata = [
        "feed": "\(feed)", "new": "\(summary.newArticles)", "revised": "\(summary.newRevisions)",
      ]
      if let note = reading.note { facts["note"] = "\(note)" }
      logger.info("feed polled", metadata: facts)
      return .succeeded
    case .failed(let problem):
      var facts: Logger.Metadata = ["feed": "\(feed)", "problem": "\(problem)"]
      facts["next"] = record.nextPoll.map { "\($0.formatted(.iso8601))" } ?? "by the user's act"
      logger.warning("feed failed", metadata: facts)
      return .failed
    }
  }
}
