import Configuration
import Foundation
import Logging
import Pipeline
import ServiceLifecycle
import Storage
import UnixSignals

/// Reads the configuration anew at each SIGHUP, and the lists of feeds when they change; a bad one is
/// refused, and the old one stays.
struct ReloadService: Service {
  let path: String
  /// What the configuration file said at the start, without the feeds of lists.
  let file: Configuration
  /// What the lists looked like at the start.
  let fingerprints: FileFingerprints
  let settings: CurrentSettings
  let register: FeedRegister
  let delivery: DeliveryService
  let polls: Doorbell
  let sinks: SinkBells
  let logger: Logger

  /// How often the lists are looked at.
  private static let pause = Duration.seconds(10)

  /// Why to look.
  private enum Occasion {
    case hangup, tick
  }

  func run() async {
    let (occasions, noted) = AsyncStream.makeStream(of: Occasion.self)
    await cancelWhenGracefulShutdown {
      await withDiscardingTaskGroup { group in
        group.addTask {
          for await _ in await UnixSignalsSequence(trapping: .sighup) { noted.yield(.hangup) }
        }
        group.addTask {
          while !Task.isCancelled {
            _ = try? await Task.sleep(for: Self.pause)  // cancellation ends the loop
            noted.yield(.tick)
          }
        }
        await follow(occasions)
      }
    }
  }

  private func follow(_ occasions: AsyncStream<Occasion>) async {
    var (file, fingerprints) = (file, fingerprints)
    for await occasion in occasions {
      switch occasion {
      case .hangup:
        await delivery.reopen()
        await attempt {
          let new = try ConfigurationReader().read(path: path)
          // A reload is the act of the user's that a stopped feed waits for.
          fingerprints = try await take(new, resumingStopped: true)
          file = new
        }
      case .tick where fingerprints.areOutdated:
        logger.notice("a list of feeds has changed")
        await attempt { fingerprints = try await take(file, resumingStopped: false) }
      case .tick: continue
      }
    }
  }

  /// Puts a configuration in force, with the present content of its lists.
  private func take(
    _ file: Configuration, resumingStopped resumesStopped: Bool
  ) async throws -> FileFingerprints {
    let old = settings.value.configuration
    let loaded = try await register.register(file, resumingStopped: resumesStopped, at: Date())
    let new = loaded.configuration
    settings.replace(with: Settings(new))
    polls.ring()
    sinks.ringForReload()
    for warning in new.warnings { logger.warning("\(warning)") }
    if new.database != old.database || new.log != old.log {
      logger.warning("another database or log takes effect with the next start")
    }
    logger.notice(
      "configuration reloaded",
      metadata: ["feeds": "\(new.feeds.count)", "watches": "\(new.watches.count)"])
    return loaded.fingerprints
  }

  private func attempt(_ reload: () async throws -> Void) async {
    do {
      try await reload()
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
