import Logging
import Pipeline
import ServiceLifecycle
import ServiceManager
import Storage

/// Tells systemd how the daemon is doing; the watchdog is fed only while every part gets on.
struct HeartbeatService: Service {
  let archive: NewsArchive
  let progress: Progress
  let logger: Logger

  /// How long one step of a part may take: longer than any article, and than any wait.
  private static let longestStep = Duration.seconds(90)
  /// How often the status line is renewed where no watchdog asks for more.
  private static let interval = Duration.seconds(30)

  func run() async {
    await cancelWhenGracefulShutdown {
      notify(.ready)
      let pause = min(watchdogInterval.map { $0 / 3 } ?? Self.interval, Self.interval)
      while !Task.isCancelled {
        await beat()
        _ = try? await Task.sleep(for: pause)  // cancellation ends the loop
      }
    }
    notify(.stopping)
  }

  private func beat() async {
    let stalled = progress.stalled(longerThan: Self.longestStep, at: .now)
    if stalled.isEmpty {
      notify(.watchdog)
    } else {
      logger.error("no progress", metadata: ["parts": "\(stalled)"])
    }
    do {
      notify(.status(try await status()))
    } catch {
      logger.error("database not read", metadata: ["error": "\(error)"])
    }
  }

  private func status() async throws -> String {
    let feeds = try await archive.feedCounts()
    let summary = try await archive.summary()
    return "\(feeds.watched) feeds, \(feeds.failing) failing; \(summary.pending) articles waiting; "
      + "last alert \(summary.lastAlert.map { "\($0)" } ?? "none")"
  }

  private var watchdogInterval: Duration? {
    do {
      return try ServiceManager.watchdogInterval()
    } catch {
      logger.warning("watchdog not understood", metadata: ["error": "\(error)"])
      return nil
    }
  }

  private func notify(_ state: ServiceManager.State) {
    do {
      try ServiceManager.notify(state)
    } catch {
      logger.warning("systemd not notified", metadata: ["error": "\(error)"])
    }
  }
}
