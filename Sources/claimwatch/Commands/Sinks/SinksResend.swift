import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Lets a sink try again what it gave up on.
struct SinksResend: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resend",
    abstract: "Let a sink try once more the alerts that it gave up on.",
    discussion: """
      They wait as new ones do: the daemon sends them within 20 seconds, or when it runs next. What \
      is given up again can be resent again. You need to be allowed to write the database.

      Examples:
        claimwatch sinks resend desk
        claimwatch sinks resend desk --since 2d
      """)

  @Argument(help: "The sink.")
  var name: String
  @Option(help: "Only alerts raised since then: 2026-11-20, an RFC 3339 time, 36h or 7d.")
  var since: Day?
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let configuration = try configuration.read()
    guard configuration.sinks.contains(where: { $0.name == name }) else {
      StandardError.write("There is no sink \(name.escapedForTerminal).")
      throw ExitCode(1)
    }
    let letters = try DeadLetters(path: configuration.database)
    let now = Date()
    let count = try await letters.resend(to: name, since: since?.date(at: now), at: now)
    try StandardOutput.write(
      "\(name.escapedForTerminal): \(count.of("alert")) to be sent again")
    withExtendedLifetime(letters) { Foundation.exit(0) }
  }
}
