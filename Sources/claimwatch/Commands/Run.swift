import ArgumentParser
import Configuration
import Foundation
import Logging

/// The daemon, in the foreground.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Watch the feeds, in the foreground, until SIGTERM or ^C.",
    discussion: """
      SIGHUP reloads the configuration and reopens the alert log. A configuration with errors ends
      a start with exit status 78; a reload refuses it and keeps the old one.

      Examples:
        claimwatch run --config claimwatch.yaml
        claimwatch run --once      poll what is due, deliver, exit (1 where a feed failed)
      """)

  @Flag(help: "Poll all that is due by the stored times, process, deliver, and exit.")
  var once = false
  @Option(
    help: ArgumentHelp(
      "What to log at least: debug, info, notice, warning, error.", valueName: "level"),
    transform: Self.level)
  var logLevel = Logger.Level.info
  @OptionGroup var configuration: ConfigurationOption

  private static func level(_ name: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else {
      throw ValidationError("There is no log level \(name).")
    }
    return level
  }

  func run() async throws {
    // Until the reload service listens, a SIGHUP must not end the daemon.
    signal(SIGHUP, SIG_IGN)
    let settings = try configuration.read()
    let environment = ProcessInfo.processInfo.environment
    LoggingSystem.bootstrap { _ in LineLogHandler(level: logLevel, environment: environment) }
    let logger = Logger(label: "claimwatch")
    for warning in settings.warnings { logger.warning("\(warning)") }
    let daemon = try await Daemon(
      settings, path: configuration.config, extractor: DataFiles().extractor(), logger: logger)
    do {
      guard once else {
        try await daemon.run()
        leave(0, daemon)
      }
      leave(try await daemon.runOnce() == 0 ? 0 : 1, daemon)
    } catch {
      let failure = CommandFailure(error, isDaemon: true)
      failure.report()
      leave(failure.status, daemon)
    }
  }

  /// Ends with the database open: closing it would delete the write-ahead log, without which
  /// readers who may not write (the analysts of the group) can't open it.
  private func leave(_ status: Int32, _ daemon: Daemon) -> Never {
    withExtendedLifetime(daemon) { Foundation.exit(status) }
  }
}
