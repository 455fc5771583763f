package import Foundation
internal import Fetching
package import Logging
internal import ServiceLifecycle
package import Storage

/// Polls each feed when its time has come.
package struct PollingService: Service {
  private let store: NewsStore
  private let poller: Poller
  private let queue: PollQueue
  private let ledger: PollLedger
  private let download: Downloader
  /// Rings when the settings have changed, a poll has ended or is committed.
  private let bell: Doorbell
  private let progress: Progress
  private let logger: Logger
  private let now: @Sendable () -> Date

  /// How many feeds are polled at once: as many as the fetcher carries out transfers.
  private static let lanes = 64
  /// The longest sleep: a clock that was set, or a machine that was asleep, is noticed by then.
  private static let patience = Duration.seconds(20)
  /// The shortest and the longest time between two looks for feeds that are due.
  ///
  /// What falls due between two looks is polled at once, and what these polls bring is read one after
  /// the other: the fewer feeds are due, the less a look costs, and the sooner the next one comes.
  private static let restlessness = Duration.milliseconds(200)...Duration.seconds(1)
  private static let restPerFeed = Duration.milliseconds(1)
  /// How long polls that end gather before the next ones begin.
  private static let breath = Duration.milliseconds(40)
  /// How soon feeds are looked up again where the database didn't answer.
  private static let retryDelay = Duration.seconds(5)
  /// How long a feed may be overdue without being put off: longer than a restart takes.
  private static let grace: TimeInterval = 60

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - store: Where feeds and articles are kept.
  ///   - settings: The feeds' settings.
  ///   - download: Where bytes come from.
  ///   - bell: Rings when the settings have changed.
  ///   - arrivals: Is rung when articles have come in.
  ///   - deliveries: Is rung when alerts were raised.
  ///   - progress: Told of each step.
  ///   - logger: Told of each poll.
  ///   - now: The time.
  package init(
    store: NewsStore, settings: CurrentSettings, download: Downloader, bell: Doorbell,
    arrivals: Doorbell, deliveries: Doorbell, progress: Progress, logger: Logger,
    now: @escaping @Sendable () -> Date
  ) {
    let queue = PollQueue(rest: download.rest)
    ledger = PollLedger(store: store, embargoes: download.newEmbargoes, logger: logger) {
      locations, alerts in
      for location in locations { queue.release(location) }
      if alerts > 0 { deliveries.ring() }
      bell.ring()
    }
    poller = Poller(
      archive: store.archive, settings: settings, download: download, ledger: ledger,
      arrivals: arrivals, logger: logger, now: now)
    self.store = store
    self.queue = queue
    self.download = download
    self.bell = bell
    self.progress = progress
    self.logger = logger
    self.now = now
  }

  package func run() async {
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        group.addTask { await ledger.run() }
        await leaveHostsAlone()
        await pollUntilCancelled(in: &group)
      }
    }
    // Outside of the cancelled task: SQLite would refuse to work for that one.
    await ledger.flush()
  }

  /// Polls every feed that is due by now, once.
  ///
  /// - Returns: How many of them failed.
  /// - Throws: What SQLite says.
  package func pollDueFeeds() async throws -> Int {
    await leaveHostsAlone()
    try await lookUp()
    let failures = Tally()
    try await withThrowingDiscardingTaskGroup { group in
      while !queue.isIdle {
        for (location, feeds) in try await take() {
          group.addTask { failures.add(await poll(feeds, at: location, isOnce: true)) }
        }
        await wait(atMost: Self.patience)
      }
    }
    return await ledger.flush() ? failures.count : failures.count + 1
  }

  private func pollUntilCancelled(in group: inout DiscardingTaskGroup) async {
    var watch = ClockWatch(date: now(), instant: .now)
    var nextLook = ContinuousClock.now
    var rest = Self.restlessness.upperBound
    await catchUp()
    while !Task.isCancelled {
      progress.beat(.polling, at: .now)
      if watch.hasJumped(date: now(), instant: .now) {
        await catchUp()
        nextLook = .now
      }
      do {
        if nextLook <= .now {
          rest = min(
            Self.restlessness.lowerBound + Self.restPerFeed * (try await lookUp()),
            Self.restlessness.upperBound)
          nextLook = .now + (try await pause(atLeast: rest))
        }
        for (location, feeds) in try await take() {
          group.addTask { _ = await poll(feeds, at: location, isOnce: false) }
        }
        await wait(atMost: max(.zero, nextLook - .now))
        // A poll that ended, or a reload, may have brought a feed's time nearer.
        nextLook = min(nextLook, .now + rest)
      } catch is CancellationError {
        return
      } catch {
        logger.error("feeds not read from the database", metadata: ["error": "\(error)"])
        await bell.wait(atMost: Self.retryDelay, clock: .continuous)
      }
    }
  }

  /// Puts what is due into the queue.
  ///
  /// - Returns: How many locations are due.
  @discardableResult
  private func lookUp() async throws -> Int {
    let due = try await store.archive.dueLocations(at: now())
    for location in due { queue.add(location, host: HostName.of(location)) }
    return due.count
  }

  private func take() async throws -> [String: [FeedState]] {
    let locations = queue.take(upTo: Self.lanes, at: .now)
    return locations.isEmpty ? [:] : try await store.archive.feeds(at: locations)
  }

  /// Waits for a ring, but no longer than until a host is rested.
  private func wait(atMost limit: Duration) async {
    let rested = queue.nextRested.map { max(.zero, $0 - .now) } ?? limit
    await bell.wait(atMost: min(limit, rested), clock: .continuous)
    // One look into the database serves all polls that end meanwhile.
    _ = try? await Task.sleep(for: Self.breath)  // cancellation ends it early
  }

  private func pause(atLeast rest: Duration) async throws -> Duration {
    let time = now()
    guard let next = try await store.archive.nextPoll(after: time) else { return Self.patience }
    let pause = Duration.seconds(next.timeIntervalSince(time))
    return min(max(pause, rest), Self.patience)
  }

  /// Polls the feeds of one location.
  ///
  /// - Returns: How many of them failed.
  private func poll(_ feeds: [FeedState], at location: String, isOnce: Bool) async -> Int {
    let end = await poller.poll(feeds)
    queue.finish(
      host: HostName.of(location), isWeb: location.hasPrefix("http"), at: .now)
    bell.ring()
    switch end {
    case .entered(let failures):
      return failures
    case .leftOut:
      queue.release(location)
      return 0
    case .notStored(let failures):
      // A full disk is no reason to ask a server every few seconds.
      if !isOnce { _ = try? await Task.sleep(for: Poller.unstoredDelay) }  // may end early
      queue.release(location)
      return failures
    }
  }

  private func leaveHostsAlone() async {
    do {
      download.leaveAlone(try await store.embargoes(at: now()))
    } catch {
      logger.error("hosts to be left alone not read", metadata: ["error": "\(error)"])
    }
  }

  /// Spreads out what is overdue after a start, a suspend or a step of the clock (`feeds.md` B5).
  private func catchUp() async {
    let time = now()
    do {
      let count = try await store.catchUp(at: time, grace: Self.grace) { interval in
        PollSchedule(.chosen(.seconds(interval))).catchUp(at: time, jitter: .random(in: 0..<1))
      }
      if count > 0 { logger.notice("overdue feeds spread out", metadata: ["feeds": "\(count)"]) }
    } catch {
      logger.error("overdue feeds not spread out", metadata: ["error": "\(error)"])
    }
  }
}
