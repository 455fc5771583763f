internal import Configuration
package import Foundation
package import Logging
internal import ServiceLifecycle
package import Storage

/// Delivers to the sinks, each in a lane of its own: none waits for another, and the log for none.
package struct SinkService: Service {
  private let store: NewsStore
  private let settings: CurrentSettings
  private let sender: SinkSender
  private let bells: SinkBells
  private let logger: Logger
  private let now: @Sendable () -> Date

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - store: Where the alerts are.
  ///   - settings: The sinks.
  ///   - sender: Sends.
  ///   - bells: Ring when alerts were raised, or the configuration was reloaded.
  ///   - logger: Told of what went wrong.
  ///   - now: The time.
  package init(
    store: NewsStore, settings: CurrentSettings, sender: SinkSender, bells: SinkBells,
    logger: Logger, now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    self.settings = settings
    self.sender = sender
    self.bells = bells
    self.logger = logger
    self.now = now
  }

  package func run() async {
    await cancelWhenGracefulShutdown { await runLanes() }
  }

  /// Sends all that is due to any sink, and returns.
  ///
  /// - Throws: What SQLite says.
  package func drain() async throws {
    try await withThrowingTaskGroup { group in
      for sink in settings.value.configuration.sinks {
        let lane = lane(sink.name)
        group.addTask { try await lane.drain() }
      }
      try await group.waitForAll()
    }
  }

  /// Keeps one lane running for each sink, also those that a reload brings.
  private func runLanes() async {
    await withTaskGroup(of: String?.self) { group in
      var running: Set<String> = []
      group.addTask { await waitForReload() }
      startMissing(&running, in: &group)
      for await ended in group {
        if let ended { running.remove(ended) }
        guard !Task.isCancelled else { continue }
        if ended == nil { group.addTask { await waitForReload() } }
        startMissing(&running, in: &group)
      }
    }
  }

  private func waitForReload() async -> String? {
    await bells.reloads.wait()
    return nil
  }

  private func startMissing(_ running: inout Set<String>, in group: inout TaskGroup<String?>) {
    for sink in settings.value.configuration.sinks
    where running.insert(sink.name).inserted {
      let lane = lane(sink.name)
      group.addTask {
        await lane.run()
        return lane.name
      }
    }
  }

  private func lane(_ name: String) -> SinkLane {
    SinkLane(
      name: name, store: store, settings: settings, sender: sender, bell: bells.bell(of: name),
      logger: logger, now: now)
  }
}
