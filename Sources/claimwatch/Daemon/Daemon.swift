import ClaimExtraction
import Configuration
import Curl
import Fetching
import Foundation
import Logging
import Pipeline
import ServiceLifecycle
import Storage
import UnixSignals

/// The parts of the daemon, wired.
struct Daemon {
  private let heartbeat: HeartbeatService
  private let polling: PollingService
  private let rechecks: RecheckService
  private let extraction: ExtractionService
  private let delivery: DeliveryService
  private let sinks: SinkService
  private let reload: ReloadService
  private let loop: TransferLoop
  /// The sinks' own, without a limit to the connections of one host: none waits for another, and
  /// feeds for none.
  private let sinkLoop: TransferLoop
  private let logger: Logger

  /// How long what is in hand may take to come to its end after SIGTERM; 5 s are promised.
  private static let gracePeriod = Duration.seconds(3)

  /// Opens the database and makes the parts.
  ///
  /// - Parameters:
  ///   - configuration: The configuration to start with.
  ///   - path: Its file, for reloads.
  ///   - extractor: Reads the articles.
  ///   - logger: Told of everything.
  /// - Throws: Why the database can't be used.
  init(
    _ configuration: Configuration, path: String, extractor: ClaimExtractor, logger: Logger
  ) async throws {
    for file in [configuration.database, configuration.log] {
      try FileManager.default.createDirectory(
        at: URL(filePath: file).deletingLastPathComponent(), withIntermediateDirectories: true)
    }
    let store = try NewsStore(path: configuration.database)
    let register = FeedRegister(store: store)
    // A start is an act of the user's as a reload is.
    let lists = try await register.register(configuration, resumingStopped: true, at: Date())
    for warning in lists.warnings { logger.warning("\(warning)") }
    let settings = CurrentSettings(Settings(lists.configuration))
    let (polls, arrivals, alerts) = (Doorbell(), Doorbell(), Doorbell())
    let sinkBells = SinkBells()
    let progress = Progress(start: .now)
    let now: @Sendable () -> Date = { Date() }
    loop = try TransferLoop()
    let fetcher = Fetcher(loop: loop, clock: ContinuousClock(), date: now)
    let download = Downloader(fetcher)
    polling = PollingService(
      store: store, settings: settings, download: download, bell: polls, arrivals: arrivals,
      deliveries: alerts, progress: progress, logger: logger, now: now)
    rechecks = RecheckService(
      store: store, settings: settings, download: download, arrivals: arrivals, logger: logger,
      now: now)
    extraction = ExtractionService(
      store: store, settings: settings, extractor: extractor, arrivals: arrivals,
      deliveries: alerts, progress: progress, logger: logger, now: now)
    delivery = DeliveryService(
      path: configuration.log, store: store, bell: alerts, sinks: sinkBells, progress: progress,
      logger: logger)
    sinkLoop = try TransferLoop(connectionsPerHost: 0)
    sinks = SinkService(
      store: store, settings: settings, sender: .system(loop: sinkLoop, now: now),
      bells: sinkBells, logger: logger, now: now)
    reload = ReloadService(
      path: path, file: configuration, fingerprints: lists.fingerprints, settings: settings,
      register: register, delivery: delivery, polls: polls, sinks: sinkBells, logger: logger)
    heartbeat = HeartbeatService(archive: store.archive, progress: progress, logger: logger)
    self.logger = logger
  }

  /// Polls all that is due, reads what that brought, delivers, and ends.
  ///
  /// - Returns: How many feeds failed.
  /// - Throws: What the database or the log says.
  func runOnce() async throws -> Int {
    try await delivery.deliver()
    let failed = try await polling.pollDueFeeds()
    try await rechecks.checkDuePages()
    try await extraction.drain()
    try await extraction.purge()
    try await delivery.deliver()
    try await sinks.drain()
    await loop.shutdown()
    await sinkLoop.shutdown()
    return failed
  }

  /// Watches until SIGTERM or SIGINT.
  ///
  /// - Throws: Why a part couldn't go on.
  func run() async throws {
    let services: [any Service] = [
      reload, delivery, sinks, extraction, polling, rechecks, heartbeat,
    ]
    var group = ServiceGroupConfiguration(
      services: services.map { service in
        // Unless it is told a name, a group prints the whole service, configuration and all.
        .init(service: service, serviceName: "\(type(of: service))")
      }, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    group.maximumGracefulShutdownDuration = Self.gracePeriod
    logger.notice("watching", metadata: ["version": "\(Claimwatch.version)"])
    try await ServiceGroup(configuration: group).run()
    await loop.shutdown()
    await sinkLoop.shutdown()
    logger.notice("stopped")
  }
}
