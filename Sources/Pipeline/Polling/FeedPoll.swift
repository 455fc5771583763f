internal import Configuration
internal import Deduplication
internal import FeedParsing
internal import Fetching
internal import Foundation
internal import Logging
internal import News
internal import Storage

/// One poll of one feed, from the request to what is to be committed.
struct FeedPoll: Sendable {
  let feed: FeedConfiguration
  let state: FeedState
  let archive: NewsArchive
  let download: Downloader
  let logger: Logger
  let now: @Sendable () -> Date
  /// From 0 up to 1; spreads polls that would else come together.
  let jitter: Double

  /// A `ttl` counts up to a week, in minutes; the schedule has its own, lower cap.
  private static let longestWish = 7 * 24 * 60

  /// Fetches, parses, and cleans what is new.
  ///
  /// - Throws: What SQLite says, or that the poll was cancelled; then nothing is to be committed.
  func record() async throws -> PollRecord {
    let outcome = await download.feed(
      FeedRequest(
        location: feed.fetchLocation, validators: storedValidators, options: feed.fetchOptions))
    try Task.checkCancellation()
    switch outcome {
    case .notModified(let validators, _):
      return try record(.unchanged, after: outcome, validators: validators)
    case .failed(let problem):
      return try failure(problem)
    case .document(let document):
      return try await record(of: document, outcome: outcome)
    }
  }

  private func record(
    of document: FetchedDocument, outcome: FetchOutcome
  ) async throws -> PollRecord {
    let bodyHash = ContentHash(document.bytes).hexadecimal
    if bodyHash == state.bodyHash {
      return try record(.unchanged, after: outcome, validators: document.validators)
    }
    let parsed: FeedDocument
    do {
      parsed = try await parse(document)
    } catch {
      return try failure(.unreadable(error))
    }
    let entries = try await newEntries(of: parsed)
    // A document that was cut short comes whole next time only if it isn't asked for by its
    // validators, nor passed over for its body.
    let isWhole = !parsed.isTruncated
    let reading = FeedReading(
      title: parsed.feed.title?.value, bodyHash: isWhole ? bodyHash : "",
      note: parsed.flaw.map { (isWhole ? "recovered: " : "truncated: ") + "\($0)" },
      entries: entries, alertsBacklog: feed.settings.alertBacklog)
    return try record(
      .read(reading), after: outcome, validators: isWhole ? document.validators : nil,
      wish: parsed.feed.ttl.map { .seconds(min(max($0, 0), Self.longestWish) * 60) })
  }

  @concurrent
  private func parse(_ document: FetchedDocument) async throws(FeedParsingError) -> FeedDocument {
    try FeedParser().parse(
      document.bytes, url: document.effectiveURL, contentType: document.contentType)
  }

  /// The entries that the feed hasn't brought before, or not like this.
  private func newEntries(of document: FeedDocument) async throws -> [ReadEntry] {
    let reader = EntryReader(feed: feed, metadata: document.feed, download: download)
    let whole = document.entries.filter { !$0.isCut }
    let identities = whole.map(reader.identity)
    let known = try await archive.knownEntries(
      identities.flatMap { [$0.key, $0.keyWithAddress] }, of: state.id)
    var read: [ReadEntry] = []
    var holders: [String: KeyHolder] = [:]
    for (entry, identity) in zip(whole, identities) {
      let holder = KeyHolder(
        address: identity.canonicalURL?.description, headline: reader.headline(of: entry))
      let earlier = known[identity.key].map {
        KeyHolder(address: $0.canonicalURL, headline: $0.title)
      }
      let isReused = [earlier, holders[identity.key]].contains { $0?.isOther(than: holder) == true }
      let key = isReused ? identity.keyWithAddress : identity.key
      guard holders[key] == nil else { continue }
      holders[key] = holder
      guard known[key]?.contentHash != identity.contentHash.hexadecimal else { continue }
      try Task.checkCancellation()
      let (article, pageProblem) = await reader.read(entry, identity: identity, key: key)
      if let pageProblem {
        logger.warning(
          "page not read; the entry's own text is used",
          metadata: [
            "feed": "\(feed.name)", "url": "\(article.url ?? "")", "problem": "\(pageProblem)",
          ])
      }
      read.append(article)
    }
    // Feeds list the newest first; articles are numbered in the order in which they were written.
    return read.reversed()
  }
}

extension FeedPoll {
  private var schedule: PollSchedule {
    PollSchedule(
      every: feed.settings.interval, isUsersChoice: feed.settings.isIntervalChosen)
  }

  private var previous: PollState? {
    guard state.lastPoll != nil, let next = state.nextPoll else { return nil }
    return PollState(next: .due(next), failures: state.failures, refusals: state.refusals)
  }

  private var storedValidators: Validators? {
    guard let stored = state.validators else { return nil }
    do {
      return try JSONDecoder().decode(Validators.self, from: Data(stored.utf8))
    } catch {
      // A version of ours that wrote them otherwise: one unconditional request mends it.
      logger.warning(
        "validators unreadable", metadata: ["feed": "\(feed.name)", "error": "\(error)"])
      return nil
    }
  }

  private func record(
    _ result: PollRecord.Outcome, after outcome: FetchOutcome, validators: Validators?,
    wish: Duration? = nil
  ) throws -> PollRecord {
    let end = now()
    let next = schedule.state(
      after: outcome, previous: previous, end: end, wish: wish, jitter: jitter)
    let stored = try validators.map {
      String(decoding: try JSONEncoder().encode($0), as: UTF8.self)
    }
    return PollRecord(
      feed: state.id, location: state.location, time: end, nextPoll: next.date,
      failures: next.failures,
      refusals: next.refusals, validators: stored, outcome: result)
  }

  private func failure(_ problem: FetchProblem) throws -> PollRecord {
    let end = now()
    let next = schedule.state(after: problem, previous: previous, end: end, jitter: jitter)
    return PollRecord(
      feed: state.id, location: state.location, time: end, nextPoll: next.date,
      failures: next.failures,
      refusals: next.refusals, outcome: .failed(problem: problem.explained))
  }
}

extension PollState {
  fileprivate var date: Date? {
    guard case .due(let date) = next else { return nil }
    return date
  }
}

extension FetchProblem {
  /// What happened; where only the user can resume the feed, also by which act.
  fileprivate var explained: String {
    guard case .stop(let stop) = consequence else { return text }
    return "\(text); \(stop.remedy)"
  }

  /// A document that came, and is no feed.
  fileprivate static func unreadable(_ error: FeedParsingError) -> FetchProblem {
    FetchProblem(code: "unreadable", text: "\(error)", consequence: .backOff)
  }
}
