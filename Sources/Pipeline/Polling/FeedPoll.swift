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
  var download: Downloader
  /// How the feed, and the pages of its site, are asked for.
  var options: FetchOptions
  let logger: Logger
  let now: @Sendable () -> Date
  /// From 0 up to 1; spreads polls that would else come together.
  let jitter: Double

  /// Reads what the network, or a file, brought for the feed.
  ///
  /// - Parameters:
  ///   - outcome: What it brought.
  ///   - isPlain: Whether it was asked for without conditions.
  /// - Returns: What is to be committed.
  /// - Throws: What SQLite says, or that the poll was cancelled; then nothing is to be committed.
  func record(of outcome: FetchOutcome, isPlain: Bool) async throws -> PollRecord {
    try Task.checkCancellation()
    var memory = state.memory
    let end = now()
    if isPlain { memory.lastPlainRequest = end }
    switch outcome {
    case .notModified(let validators, _, _):
      return try await unchanged(
        after: outcome, validators: validators, memory: memory, end: end)
    case .failed(let problem):
      return failure(problem, memory: memory, end: end)
    case .document(let document):
      return try await record(of: document, outcome: outcome, memory: memory)
    }
  }

  private func record(
    of document: FetchedDocument, outcome: FetchOutcome, memory: FeedMemory
  ) async throws -> PollRecord {
    let bodyHash = ContentHash(document.bytes).hexadecimal
    if bodyHash == state.bodyHash {
      return try await unchanged(
        after: outcome, validators: document.validators, memory: memory, end: now())
    }
    let parsed: FeedDocument
    do {
      parsed = try await parse(document)
    } catch {
      return failure(.unreadable(error, at: document), memory: memory, end: now())
    }
    var window = try await ReadWindow(
      parsed, of: self, previous: archive.window(of: state.id), address: document.effectiveURL)
    let news = try await news(in: window.documents)
    let end = now()
    var memory = memory
    let hints = FeedHints(parsed.feed)
    memory.rest = hints.rest.map { Int($0 / .seconds(1)) }
    memory.skippedHours = Int(hints.skippedHours)
    memory.skippedDays = Int(hints.skippedDays)
    var events = window.take(news.arrivals, into: &memory, end: end)
    let departures = window.departures(into: &memory, end: end)
    if parsed.feed.isExpired {
      events += noteEnd(in: &memory, at: end)
    } else {
      events += settle(outcome, in: &memory, end: end)
    }
    // A document that was cut short is not passed over for its body when it comes again.
    let isWhole = !parsed.isTruncated
    var record = success(
      .read(
        FeedReading(
          title: parsed.feed.title?.value, bodyHash: isWhole ? bodyHash : "",
          note: parsed.flaw.map { (isWhole ? "recovered: " : "truncated: ") + "\($0)" },
          entries: news.read, buried: news.buried, alertsBacklog: feed.settings.alertBacklog)),
      after: outcome, validators: document.validators, memory: memory, end: end)
    record.window = window.stored
    record.withdrawals = try await withdrawals(departures, in: parsed)
    record.alerts = events.map { $0.alert(on: feed.name, at: end) }
    return record
  }

  @concurrent
  private func parse(_ document: FetchedDocument) async throws(FeedParsingError) -> FeedDocument {
    try FeedParser().parse(
      document.bytes, url: document.effectiveURL, contentType: document.contentType)
  }
}

extension FeedPoll {
  /// What a poll ends with that brought nothing new.
  private func unchanged(
    after outcome: FetchOutcome, validators: Validators, memory: FeedMemory, end: Date
  ) async throws -> PollRecord {
    var memory = memory
    let departed = try await departures(confirmedIn: &memory, end: end)
    // A feed that has ended and has not changed since has still ended.
    var events =
      memory.health == FeedHealth.ended.rawValue ? [] : settle(outcome, in: &memory, end: end)
    if let from = memory.silentFrom, from <= end, memory.alarm != FeedAlarm.silent.rawValue {
      memory.alarm = FeedAlarm.silent.rawValue
      events.append(.silent(since: memory.lastEntry ?? from))
    }
    var record = success(
      .unchanged, after: outcome, validators: validators, memory: memory, end: end)
    record.window = departed.window
    record.withdrawals = departed.withdrawals
    record.alerts = events.map { $0.alert(on: feed.name, at: end) }
    return record
  }

  private func success(
    _ result: PollRecord.Outcome, after outcome: FetchOutcome, validators: Validators,
    memory: FeedMemory, end: Date
  ) -> PollRecord {
    let next = schedule(memory, at: end).state(
      after: outcome, previous: previous, end: end, hints: memory.hints, jitter: jitter)
    var record = PollRecord(
      feed: state.id, location: state.location, time: end, nextPoll: next.date,
      reason: next.reason?.text, failures: next.failures, refusals: next.refusals,
      validators: validators.stored, outcome: result)
    if memory != state.memory { record.memory = memory }
    if memory.health == FeedHealth.ended.rawValue { record.stop = PollStop.expired.remedy }
    return record
  }

  private func failure(_ problem: FetchProblem, memory: FeedMemory, end: Date) -> PollRecord {
    var memory = memory
    let next = schedule(memory, at: end).state(
      after: problem, previous: previous, end: end, jitter: jitter)
    let since = state.problemSince ?? end
    let diagnosis = FeedHealth.diagnosis(of: problem, since: since, now: end)
    let isNews = diagnosis?.isNews(after: memory.health) ?? false
    if isNews { memory.health = diagnosis?.rawValue }
    var record = PollRecord(
      feed: state.id, location: state.location, time: end, nextPoll: next.date,
      reason: next.reason?.text, failures: next.failures, refusals: next.refusals,
      outcome: .failed(problem: problem.explained))
    if memory != state.memory { record.memory = memory }
    if let diagnosis, isNews {
      let event = FeedEvent.ailing(diagnosis, since: since, problem: problem.explained)
      record.alerts = [event.alert(on: feed.name, at: end)]
    }
    return record
  }

  /// The same poll, should our own network have been at fault.
  ///
  /// - Parameter problem: Why the host could not be reached.
  /// - Returns: A record that leaves the feed's count of failures, and its problem, as they were.
  func excused(_ problem: FetchProblem) -> PollRecord {
    let end = now()
    let next = schedule(state.memory, at: end).state(
      after: problem.excused(), previous: previous, end: end, jitter: jitter)
    var record = PollRecord(
      feed: state.id, location: state.location, time: end, nextPoll: next.date,
      reason: next.reason?.text, failures: state.failures, refusals: state.refusals,
      outcome: .excused(problem: state.problem, since: state.problemSince))
    record.memory = state.memory
    return record
  }

  /// The feed says that this was its last document.
  private func noteEnd(in memory: inout FeedMemory, at end: Date) -> [FeedEvent] {
    let isNews = memory.health != FeedHealth.ended.rawValue
    memory.health = FeedHealth.ended.rawValue
    return isNews ? [.ailing(.ended, since: end, problem: PollStop.expired.remedy)] : []
  }

  /// What a successful poll means for the feed's health and address.
  private func settle(
    _ outcome: FetchOutcome, in memory: inout FeedMemory, end: Date
  ) -> [FeedEvent] {
    var events: [FeedEvent] = []
    if let health = memory.health {
      events.append(.recovered(from: health, since: state.problemSince))
      memory.health = nil
    }
    if let event = memory.noteMove(to: outcome.permanentAddress, at: end) { events.append(event) }
    return events
  }

  private func schedule(_ memory: FeedMemory, at now: Date) -> PollSchedule {
    let settings = feed.settings
    let interval: PollInterval =
      if settings.isIntervalAdaptive {
        .learned(meanGap: memory.meanGap, lastEntry: memory.lastEntry, now: now)
      } else if settings.isIntervalChosen {
        .chosen(settings.interval)
      } else {
        .usual(settings.interval)
      }
    return PollSchedule(interval.halved(times: memory.halvings))
  }

  private var previous: PollState? {
    guard state.lastPoll != nil, let next = state.nextPoll else { return nil }
    return PollState(next: .due(next), failures: state.failures, refusals: state.refusals)
  }
}

extension FetchProblem {
  /// What happened; where only the user can resume the feed, also by which act.
  fileprivate var explained: String {
    guard case .stop(let stop) = consequence else { return text }
    return "\(text); \(stop.remedy)"
  }

  /// A document that came, and is no feed.
  fileprivate static func unreadable(
    _ error: FeedParsingError, at document: FetchedDocument
  ) -> FetchProblem {
    guard case .notAFeed = error else {
      return FetchProblem(code: "unreadable", text: "\(error)", consequence: .backOff)
    }
    return FetchProblem(code: noFeed, text: "\(error)", consequence: .backOff)
  }
}
