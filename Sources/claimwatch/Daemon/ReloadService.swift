import Configuration
import Logging
import Pipeline
import ServiceLifecycle
import Storage
import UnixSignals

/// Reads the configuration anew at each SIGHUP; a bad one is refused, and the old one stays.
struct ReloadService: Service {
  let path: String
  let settings: CurrentSettings
  let store: NewsStore
  let delivery: DeliveryService
  let polls: Doorbell
  let logger: Logger

  func run() async {
    let hangups = await UnixSignalsSequence(trapping: .sighup)
    for await _ in hangups.cancelOnGracefulShutdown() {
      await reload()
    }
  }

  /// Puts the file's present content in force, and opens the log anew.
  private func reload() async {
    await delivery.reopen()
    do {
      let old = settings.value.configuration
      let new = try ConfigurationReader().read(path: path)
      // A reload is the act of the user's that a stopped feed waits for.
      try await store.watch(new.watchedFeeds, resumingStopped: true)
      settings.replace(with: Settings(new))
      polls.ring()
      for warning in new.warnings { logger.warning("\(warning)") }
      if new.database != old.database || new.log != old.log {
        logger.warning("another database or log takes effect with the next start")
      }
      logger.notice(
        "configuration reloaded",
        metadata: ["feeds": "\(new.feeds.count)", "watches": "\(new.watches.count)"])
    } catch let error as ConfigurationErrors {
      for problem in error.problems { logger.error("\(problem)") }
      logger.error("configuration refused; the old one stays in force")
    } catch {
      logger.error(
        "configuration not taken over; the old one stays in force",
        metadata: ["error": "\(error)"])
    }
  }
}

extension Configuration {
  /// The feeds as the database knows them.
  var watchedFeeds: [WatchedFeed] {
    feeds.map { WatchedFeed(name: $0.name, location: $0.location.text) }
  }
}
