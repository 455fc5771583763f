internal import Alerting
package import Logging
internal import ServiceLifecycle
package import Storage
internal import SystemPackage

/// Appends the outbox's alerts to the log, each exactly once.
package actor DeliveryService: Service {
  private var log: AlertLog
  private var isFailing = false
  private let bell: Doorbell
  private let sinks: SinkBells
  private let progress: Progress
  private let logger: Logger

  /// How often the log is looked at where nobody rings: a rotated log is opened anew by then.
  private static let patience = Duration.seconds(20)
  /// How soon a write that failed is tried again.
  private static let retryDelay = Duration.seconds(2)

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - path: The log's file.
  ///   - store: Where the outbox is.
  ///   - bell: Rings when alerts were raised.
  ///   - sinks: Are rung then, too: they don't wait for the log.
  ///   - progress: Told of each step.
  ///   - logger: Told of what went wrong, and of what others did to the log.
  package init(
    path: String, store: NewsStore, bell: Doorbell, sinks: SinkBells, progress: Progress,
    logger: Logger
  ) {
    log = AlertLog(path: FilePath(path), outbox: Outbox(store)) { notice in
      logger.log(level: notice.level, "log", metadata: ["notice": "\(notice)"])
    }
    self.bell = bell
    self.sinks = sinks
    self.progress = progress
    self.logger = logger
  }

  package func run() async {
    await cancelWhenGracefulShutdown { await self.deliverUntilCancelled() }
    // What the last articles raised before the end.
    deliverOrReport()
  }

  private func deliverUntilCancelled() async {
    while !Task.isCancelled {
      sinks.ring()
      let isDelivered = deliverOrReport()
      progress.beat(.delivery, at: .now)
      await bell.wait(
        atMost: isDelivered ? Self.patience : Self.retryDelay, clock: .continuous)
    }
  }

  /// Appends all that waits in the outbox.
  ///
  /// - Throws: Why the log could not be written; nothing is lost, and the next try goes on.
  package func deliver() throws { try log.deliver() }

  /// Opens the log's file anew before the next alert, as after a rotation.
  package func reopen() {
    log.reopen()
    bell.ring()
  }

  /// Reports a failure once, and its end once: a full disk must not fill the journal, too.
  @discardableResult
  private func deliverOrReport() -> Bool {
    do {
      try log.deliver()
      if isFailing { logger.notice("alert log written again") }
      isFailing = false
    } catch {
      if !isFailing {
        logger.error(
          "alert log not written; alerts wait in the database", metadata: ["error": "\(error)"])
      }
      isFailing = true
    }
    return !isFailing
  }
}

extension LogNotice {
  fileprivate var level: Logger.Level {
    switch self {
    case .truncated, .missing: .warning
    case .completed, .cut, .rotated: .notice
    }
  }
}
