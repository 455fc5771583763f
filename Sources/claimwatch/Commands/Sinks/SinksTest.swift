import Alerting
import ArgumentParser
import Configuration
import Curl
import Foundation
import Pipeline
import Sinks
import Storage

/// Sends sinks a message that is marked as a test.
struct SinksTest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Send one sink, or all, a message that is marked as a test.",
    discussion: """
      It is sent at once and once, with your permissions and not the daemon's, and no state of the
      sink changes. Exits with 1 where a sink did not take it.

      Examples:
        claimwatch sinks test
        claimwatch sinks test desk
      """)

  @Argument(help: "The sink; absent: all.")
  var name: String?
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let configuration = try configuration.read()
    let sinks = configuration.sinks.filter { name == nil || $0.name == name }
    guard !sinks.isEmpty else {
      StandardError.write(name.map { "There is no sink \($0)." } ?? "There are no sinks.")
      throw ExitCode(1)
    }
    let loop = try TransferLoop()
    let sender = SinkSender.system(loop: loop) { Date() }
    var failed = false
    for sink in sinks {
      do throws(SinkFailure) {
        try await send(to: sink, of: configuration, by: sender)
      } catch {
        failed = true
        StandardError.write("\(sink.name): \(error)".escapedForTerminal)
        continue
      }
      try StandardOutput.write("\(sink.name.escapedForTerminal): sent")
    }
    await loop.shutdown()
    if failed { throw ExitCode(1) }
  }

  private func send(
    to sink: SinkConfiguration, of configuration: Configuration, by sender: SinkSender
  ) async throws(SinkFailure) {
    let id = "test-\(UUID().uuidString.lowercased())"
    let line = TestLine.render(sink: sink.name, id: id, at: Date())
    guard let test = Message(line: line, key: id) else {
      preconditionFailure("a test is a message")
    }
    try await sender.send(test, sink) { limit in
      // An Atom feed keeps its alerts beside the test.
      guard FileManager.default.fileExists(atPath: configuration.database) else { return [test] }
      let sent = try await NewsArchive(path: configuration.database)
        .sentAlerts(to: sink.name, limit: max(0, limit - 1))
      return [test] + sent.compactMap { Message(line: $0.line, key: "\($0.seq)") }
    }
  }
}
