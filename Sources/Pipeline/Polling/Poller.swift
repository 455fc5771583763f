internal import Configuration
internal import Fetching
internal import Foundation
internal import Logging
internal import News
internal import Storage

/// Polls the feeds of one location with one request, and hands what that brought to the ledger.
struct Poller: Sendable {
  /// How a poll ended.
  enum End {
    /// The ledger has it; so many feeds failed.
    case entered(failures: Int)
    /// Nothing was asked, because a reload is under way.
    case leftOut
    /// Nothing was stored, so that the feeds stay due.
    case notStored(failures: Int)
  }

  let archive: NewsArchive
  let settings: CurrentSettings
  let download: Downloader
  let ledger: PollLedger
  /// Is rung when articles have come in.
  let arrivals: Doorbell
  let logger: Logger
  let now: @Sendable () -> Date
  var secrets = FeedSecrets()

  /// How long a feed rests whose poll could not be stored.
  static let unstoredDelay = Duration.seconds(300)

  /// Polls feeds that share a location; those whose settings ask for the same request share it
  /// (`feeds.md` B6).
  ///
  /// - Parameter states: The feeds.
  /// - Returns: How that ended.
  func poll(_ states: [FeedState]) async -> End {
    let settings = settings.value
    let jitter = Double.random(in: 0..<1)
    let polls = states.compactMap { state -> FeedPoll? in
      // A reload is under way: the database knows the new feeds a moment before the settings do.
      guard let feed = settings.feed(named: state.name), feed.location.text == state.location else {
        return nil
      }
      return FeedPoll(
        feed: feed, state: state, archive: archive, download: download,
        options: feed.fetchOptions, logger: logger, now: now, jitter: jitter)
    }
    guard !polls.isEmpty else {
      _ = try? await Task.sleep(for: .milliseconds(200))  // cancellation ends it early
      return .leftOut
    }
    var failures = 0
    var isStored = true
    for group in alike(polls)
    where group.contains(where: { isDue($0.state) }) {
      guard let failed = await poll(group, hosts: settings.hostCount) else {
        isStored = false
        continue
      }
      failures += failed
    }
    return isStored ? .entered(failures: failures) : .notStored(failures: failures + 1)
  }

  /// What makes two feeds' requests the same.
  private struct Key: Hashable {
    let options: FetchOptions
    let secrets: RequestSecrets

    init(options: FetchOptions, feed: FeedConfiguration) {
      self.options = options
      secrets = feed.settings.secrets
    }
  }

  private func alike(_ polls: [FeedPoll]) -> [[FeedPoll]] {
    // As good as always.
    if polls.count == 1 { return [polls] }
    return Array(
      Dictionary(grouping: polls) { Key(options: $0.options, feed: $0.feed) }.values)
  }

  private func isDue(_ state: FeedState) -> Bool {
    state.nextPoll.map { $0 <= now() } ?? (state.problem == nil)
  }

  /// Polls feeds that one request serves.
  ///
  /// - Returns: How many failed; nil where nothing could be stored.
  private func poll(_ polls: [FeedPoll], hosts: Int) async -> Int? {
    guard let first = polls.first else { return 0 }
    let conditions = Set(polls.map(\.conditions))
    let shared = conditions.count == 1 ? first.conditions : nil
    let (outcome, options) = await ask(first, conditions: shared)
    var failures = 0
    for var poll in polls {
      poll.options = options
      // Pages of the feed's own site may want its credentials, too.
      let page = download.page
      poll.download.page = { url, _ in try await page(url, options) }
      do {
        var record = try await poll.record(of: outcome, isPlain: shared == nil)
        record.sinks = settings.value.feedAlertSinks
        if case .failed = record.outcome { failures += 1 }
        try await enter(record, of: poll, outcome: outcome, hosts: hosts)
      } catch is CancellationError {
        return failures
      } catch {
        logger.error(
          "poll not stored", metadata: ["feed": "\(poll.feed.name)", "error": "\(error)"])
        return nil
      }
    }
    return failures
  }

  /// Asks for the feed, with its secrets.
  private func ask(
    _ poll: FeedPoll, conditions: Validators?
  ) async -> (FetchOutcome, FetchOptions) {
    let options: FetchOptions
    do throws(FetchProblem) {
      options = try secrets.options(of: poll.feed)
    } catch {
      return (.failed(error), poll.options)
    }
    let request = FeedRequest(
      location: poll.feed.fetchLocation, validators: conditions, options: options)
    return (await download.feed(request), options)
  }

  private func enter(
    _ record: PollRecord, of poll: FeedPoll, outcome: FetchOutcome, hosts: Int
  ) async throws {
    var finished = FinishedPoll(record: record, hosts: hosts)
    if case .http(let url) = poll.feed.location {
      if case .failed(let problem) = outcome, problem.mayBeOurNetwork {
        finished.unreachableHost = HostName.of(url)
        finished.excused = poll.excused(problem)
      } else {
        finished.isAnswer = true
      }
    }
    guard case .read(let reading) = record.outcome else {
      report(record, of: poll.feed.name)
      return await ledger.enter(finished)
    }
    let summary = try await ledger.commit(finished)
    if summary.newArticles + summary.newRevisions > 0 { arrivals.ring() }
    var facts: Logger.Metadata = [
      "feed": "\(poll.feed.name)", "new": "\(summary.newArticles)",
      "revised": "\(summary.newRevisions)",
    ]
    if let note = reading.note { facts["note"] = "\(note)" }
    logger.info("feed polled", metadata: facts)
  }

  private func report(_ record: PollRecord, of feed: String) {
    guard case .failed(let problem) = record.outcome else {
      logger.debug("feed unchanged", metadata: ["feed": "\(feed)"])
      return
    }
    var facts: Logger.Metadata = ["feed": "\(feed)", "problem": "\(problem)"]
    facts["next"] = record.nextPoll.map { "\($0.formatted(.iso8601))" } ?? "by the user's act"
    logger.warning("feed failed", metadata: facts)
  }
}
