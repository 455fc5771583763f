import ArgumentParser
import Configuration
import Foundation
import Pipeline
import Storage

/// Which configuration a command works with.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .shortAndLong, help: ArgumentHelp("The configuration file.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var config = "/etc/claimwatch/claimwatch.yaml"

  /// Reads the configuration.
  ///
  /// - Throws: All that is wrong with it.
  func read() throws -> Configuration { try ConfigurationReader().read(path: config) }

  /// Reads the configuration with the feeds of the lists that it names.
  ///
  /// - Throws: All that is wrong with it, or with lists that could never be read.
  func readWithLists() async throws -> Configuration {
    let configuration = try read()
    let database = configuration.database
    let loader = FeedListLoader { path in
      guard FileManager.default.fileExists(atPath: database) else { return nil }
      return try await NewsArchive(path: database).lastContent(ofList: path)
    }
    return try await loader.load(configuration).configuration
  }
}
