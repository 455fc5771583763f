import ArgumentParser
import Configuration

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
}
