import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Copies the database.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the database to a file, while the daemon runs.",
    discussion: """
      The copy is a database of its own: name it in a configuration to ask it, or to start the
      daemon from it.

      Example:
        claimwatch backup /backup/claimwatch-2026-11-20.db
      """)

  @Argument(help: "The copy's file, which must not exist.", completion: .file())
  var file: String
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let database = try configuration.read().database
    let line = ProgressLine()
    defer { line.clear() }
    try NewsArchive(path: database).backUp(to: file) { share in
      line.show("\(Int(share * 100)) %")
    }
  }
}
