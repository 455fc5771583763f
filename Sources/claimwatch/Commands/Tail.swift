import Alerting
import ArgumentParser
import Configuration
import Foundation
import News
import SystemPackage

/// Shows the alert log to people.
struct Tail: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the alert log; -f follows it, over rotation, too.",
    discussion: """
      Examples:
        claimwatch tail -n 20
        claimwatch tail -f --watch mobilisation
        claimwatch tail -f --json | jq .title
      """)

  @Flag(name: .shortAndLong, help: "Go on with each new alert.")
  var follow = false
  @Option(
    name: .customShort("n"),
    help: ArgumentHelp("Begin with the last alerts, so many.", valueName: "count"))
  var count = 10
  @Option(help: ArgumentHelp("Only alerts of this kind; may be repeated.", valueName: "kind"))
  var kind: [Alert.Kind] = []
  @Option(help: ArgumentHelp("Only alerts of this watch; may be repeated.", valueName: "watch"))
  var watch: [String] = []
  @Flag(help: "The lines as they stand in the log.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  /// How often a followed log is looked at.
  private static let pause = Duration.milliseconds(250)

  func validate() throws {
    guard count >= 0 else { throw ValidationError("-n is at least 0.") }
  }

  func run() async throws {
    let path = try configuration.read().log
    guard follow || FileManager.default.fileExists(atPath: path) else {
      StandardError.write("\(path): there is no alert log yet; `claimwatch run` makes it")
      throw ExitCode(1)
    }
    var reader = AlertLogReader(
      path: FilePath(path), last: count, filter: AlertFilter(kinds: Set(kind), watches: Set(watch)))
    let text = AlertText(usesColour: StandardOutput.showsColours)
    while true {
      let lines = try reader.next()
      for line in lines {
        if json {
          try StandardOutput.write(bytes: line + [UInt8(ascii: "\n")])
        } else {
          try StandardOutput.write(bytes: Array(text.render(line).utf8))
        }
      }
      guard lines.isEmpty else { continue }
      guard follow else { return }
      try await Task.sleep(for: Self.pause)
    }
  }
}

extension Alert.Kind: ExpressibleByArgument {}
