import Configuration
import Curl
import Fetching
import Foundation
import Logging
import Storage
import TestSupport

@testable import Pipeline

/// The polling service over a scripted server, on a clock that a test sets.
struct PolledFeeds {
  let clock: ManualClock
  let store: NewsStore
  let server: LoopbackServer
  private let loop: TransferLoop
  private let settings: CurrentSettings
  private let service: PollingService
  private let rechecks: RecheckService

  /// Lends a service to `body`.
  ///
  /// - Parameters:
  ///   - yaml: The configuration's lines below its paths, given the server.
  ///   - script: What the server answers.
  ///   - body: What to do.
  /// - Throws: What `body` throws, or why there is no server.
  static func with(
    _ yaml: (LoopbackServer) -> String = { "feeds: [{name: Wire, url: \"\($0.url("/feed"))\"}]" },
    script: @escaping LoopbackServer.Script, _ body: (PolledFeeds) async throws -> Void
  ) async throws {
    let loop = try TransferLoop()
    do {
      try await LoopbackServer.with(script: script) { server in
        try await body(
          PolledFeeds(yaml(server), clock: ManualClock(), store: NewsStore(), server: server, loop))
      }
    } catch {
      await loop.shutdown()
      throw error
    }
    await loop.shutdown()
  }

  private init(
    _ yaml: String, clock: ManualClock, store: NewsStore, server: LoopbackServer,
    _ loop: TransferLoop
  ) async throws {
    let text = "database: /nowhere/a.db\nlog: /nowhere/a.jsonl\n\(yaml)\n"
    let defaults = "defaults: {allow_private: true, timeout: 10m}\n"
    let shared = yaml.contains("defaults:") ? text : text + defaults
    let configuration = try ConfigurationReader().read(text: shared, file: "claimwatch.yaml")
    try await store.watch(
      configuration.feeds.map { WatchedFeed(name: $0.name, location: $0.location.text) })
    self.init(
      clock: clock, store: store, server: server, loop: loop,
      settings: CurrentSettings(Settings(configuration)))
  }

  private init(
    clock: ManualClock, store: NewsStore, server: LoopbackServer, loop: TransferLoop,
    settings: CurrentSettings
  ) {
    let fetcher = Fetcher(loop: loop, clock: clock, gap: .zero, date: { clock.date })
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    service = PollingService(
      store: store, settings: settings, download: Downloader(fetcher), bell: Doorbell(),
      arrivals: Doorbell(), deliveries: Doorbell(), progress: Progress(start: .now),
      logger: logger, now: { clock.date })
    rechecks = RecheckService(
      store: store, settings: settings, download: Downloader(fetcher), arrivals: Doorbell(),
      logger: logger, now: { clock.date })
    (self.clock, self.store, self.server) = (clock, store, server)
    (self.loop, self.settings) = (loop, settings)
  }

  /// The same feeds after a restart: only the database remembers.
  func restarted() -> PolledFeeds {
    PolledFeeds(clock: clock, store: store, server: server, loop: loop, settings: settings)
  }

  /// Polls what is due after some time.
  ///
  /// - Parameter duration: How much time passes before.
  /// - Returns: How many feeds failed.
  /// - Throws: What SQLite says.
  @discardableResult
  func poll(after duration: Duration = .zero) async throws -> Int {
    clock.advance(by: duration)
    return try await service.pollDueFeeds()
  }

  /// Looks again at the pages that are due after some time.
  ///
  /// - Parameter duration: How much time passes before.
  /// - Throws: What SQLite says.
  func recheck(after duration: Duration) async throws {
    clock.advance(by: duration)
    try await rechecks.checkDuePages()
  }

  func state(_ name: String = "Wire") async throws -> FeedState {
    guard let state = try await store.archive.watchedFeeds().first(where: { $0.name == name })
    else { throw CancellationError() }
    return state
  }

  /// In how many seconds the feed is polled next; nil where it is stopped.
  func pause(_ name: String = "Wire") async throws -> Double? {
    try await state(name).nextPoll?.timeIntervalSince(clock.date)
  }

  /// The titles of the alerts so far.
  func alerts() throws -> [String] {
    try store.alerts(after: 0, limit: 100).map { stored in
      let object = try JSONSerialization.jsonObject(with: Data(stored.line)) as? [String: Any]
      return object?["title"] as? String ?? ""
    }
  }

  /// Whether each request so far was without conditions.
  var plainRequests: [Bool] {
    server.requests.map {
      $0.header("if-none-match") == nil && $0.header("if-modified-since") == nil
    }
  }
}
