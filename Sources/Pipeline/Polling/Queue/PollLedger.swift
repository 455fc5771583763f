internal import Foundation
internal import Logging
internal import Storage

/// Commits what polls brought: news at once, the rest in batches.
///
/// Of a batch, a kill loses no more than that its feeds are polled once again.
actor PollLedger {
  private let store: NewsStore
  private let logger: Logger
  /// The hosts that asked to be left alone since it was last called.
  private let embargoes: @Sendable () -> [String: Date]
  /// Called with the locations whose polls are committed, and how many alerts they raised.
  private let committed: @Sendable ([String], _ alerts: Int) -> Void
  private let bell = Doorbell()
  private var pending: [FinishedPoll] = []
  private var suspicion = NetworkSuspicion()
  private var isNetworkDown = false
  /// Failures since the last answer that will be taken back should our own network prove guilty.
  private var doubtful: [PollRecord] = []

  /// How many polls are committed together at most.
  private static let batch = 512
  /// How long a poll waits for company.
  private static let patience = Duration.seconds(1)
  /// How soon a batch that could not be stored is tried again.
  private static let retryDelay = Duration.seconds(5)
  /// How many failures can be taken back: an outage is noticed long before.
  private static let doubtfulLimit = 4_096

  /// Makes a ledger.
  ///
  /// - Parameters:
  ///   - store: Where polls are committed.
  ///   - embargoes: The hosts that asked to be left alone since it was last called.
  ///   - logger: Told of what went wrong.
  ///   - committed: Called with the locations whose polls are committed.
  init(
    store: NewsStore, embargoes: @escaping @Sendable () -> [String: Date], logger: Logger,
    committed: @escaping @Sendable ([String], _ alerts: Int) -> Void
  ) {
    self.store = store
    self.embargoes = embargoes
    self.logger = logger
    self.committed = committed
  }

  /// Commits batches until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      await bell.wait()
      _ = try? await Task.sleep(for: Self.patience)  // cancellation ends it early
      guard !Task.isCancelled else { return }
      if await !flush() {
        _ = try? await Task.sleep(for: Self.retryDelay)  // as above
        bell.ring()
      }
    }
  }

  /// Takes in a poll that brought no news; it is committed with the next batch.
  ///
  /// - Parameter poll: What it brought.
  func enter(_ poll: FinishedPoll) async {
    pending.append(judged(poll))
    let fresh = embargoes()
    // A server's wish for patience must survive a kill.
    if !fresh.isEmpty || pending.count >= Self.batch {
      await flush(embargoes: fresh)
    } else if pending.count == 1 {
      bell.ring()
    }
  }

  /// Commits a poll that brought news at once.
  ///
  /// - Parameter poll: What it brought.
  /// - Returns: How much was new.
  /// - Throws: What SQLite says; then nothing of the poll is stored.
  func commit(_ poll: FinishedPoll) async throws -> PollSummary {
    noteAnswer(of: poll)
    let summary = try await store.save(poll.record)
    committed([poll.record.location], summary.newAlerts)
    return summary
  }

  /// Commits all that waits.
  ///
  /// - Returns: Whether it is stored; if not, it waits on.
  @discardableResult
  func flush() async -> Bool { await flush(embargoes: embargoes()) }

  @discardableResult
  private func flush(embargoes: [String: Date]) async -> Bool {
    let batch = pending
    pending = []
    guard !batch.isEmpty || !embargoes.isEmpty else { return true }
    do {
      let alerts = try await store.save(batch.map(\.record), embargoes: embargoes)
      committed(batch.filter { !$0.isCorrection }.map(\.record.location), alerts)
      return true
    } catch {
      pending = batch + pending
      logger.error("polls not stored; they are tried again", metadata: ["error": "\(error)"])
      return false
    }
  }

  /// The poll as it is to be committed: without blame where our own network is down.
  private func judged(_ poll: FinishedPoll) -> FinishedPoll {
    guard let host = poll.unreachableHost, let excused = poll.excused else {
      noteAnswer(of: poll)
      return poll
    }
    guard suspicion.failed(host, of: poll.hosts) else {
      if doubtful.count < Self.doubtfulLimit { doubtful.append(excused) }
      return poll
    }
    if !isNetworkDown {
      isNetworkDown = true
      logger.warning("no host can be reached: our own network seems to be down")
      pending += doubtful.map {
        FinishedPoll(record: $0, hosts: poll.hosts, isCorrection: true)
      }
      doubtful = []
    }
    return FinishedPoll(record: excused, hosts: poll.hosts)
  }

  private func noteAnswer(of poll: FinishedPoll) {
    guard poll.isAnswer else { return }
    suspicion.answered()
    doubtful = []
    if isNetworkDown { logger.notice("hosts can be reached again") }
    isNetworkDown = false
  }
}
