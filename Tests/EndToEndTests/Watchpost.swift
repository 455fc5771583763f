import Foundation
import Subprocess
import TestSupport
import Testing

/// A configuration in a folder of its own, with the commands run over it.
struct Watchpost: Sendable {
  /// Lets the program do without its model, where how well it reads doesn't matter, and how fast does.
  static let withoutModel: [Environment.Key: String] = ["CLAIMWATCH_DATA": ""]

  let folder: TemporaryFolder
  /// Added to the test's own.
  var environment: [Environment.Key: String] = [:]

  /// Makes one, lends it to `body`, and removes it.
  ///
  /// - Parameters:
  ///   - configuration: The file's text, without `database` and `log`.
  ///   - environment: Added to the test's own.
  ///   - body: What to do with it.
  /// - Throws: What `body` throws.
  static func with(
    _ configuration: String, environment: [Environment.Key: String] = [:],
    _ body: (Watchpost) async throws -> Void
  ) async throws {
    try await TemporaryFolder.with { folder in
      let post = Watchpost(folder: folder, environment: environment)
      try post.configure(configuration)
      try await body(post)
    }
  }

  /// Writes another configuration.
  func configure(_ configuration: String) throws {
    let text = "database: news.db\nlog: alerts.jsonl\n" + configuration
    try folder.write(Array(text.utf8), to: "claimwatch.yaml")
  }

  var configurationPath: String { folder.path("claimwatch.yaml") }

  /// Runs a command over this configuration.
  @discardableResult
  func run(_ arguments: String...) async throws -> ClaimwatchProcess.Result {
    try await ClaimwatchProcess.run(
      arguments + ["--config", configurationPath], environment: environment)
  }

  /// Runs the daemon beside `body`, which must end it.
  func runDaemon(
    beside body: (ClaimwatchProcess) async throws -> Void
  ) async throws -> ClaimwatchProcess.Result {
    try await ClaimwatchProcess.run(
      ["run", "--config", configurationPath], environment: environment, beside: body)
  }

  /// The alert log's lines, each a JSON object.
  func log() throws -> [[String: Any]] {
    try Self.objects(String(decoding: folder.read("alerts.jsonl"), as: UTF8.self))
  }

  /// Lines of JSON objects.
  static func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map { line in
      try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        "not an object: \(line)")
    }
  }

  /// Waits until `condition` holds; a test that waits for ever is ended by its time limit.
  func wait(until condition: () throws -> Bool) async throws {
    while try !condition() { try await Task.sleep(for: .milliseconds(20)) }
  }
}
