import Configuration
import Foundation
import News
import Testing

@Suite struct ShippedFilesTests {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Config")

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func theInstalledFileIsRightAndWatchesNothing() throws {
    let path = Self.folder.appending(path: "claimwatch.yaml").path
    let configuration = try ConfigurationReader().read(path: path)
    #expect(configuration.database == "/var/lib/claimwatch/claimwatch.db")
    #expect(configuration.log == "/var/log/claimwatch/alerts.jsonl")
    #expect(configuration.feeds.isEmpty)
    #expect(configuration.watches.isEmpty)
    #expect(configuration.outlets.isEmpty)
    #expect(configuration.warnings.map(\.message) == ["nothing to watch: there are no feeds"])
  }

  /// The file claims that its defaults are those that hold anyway.
  @Test func theInstalledDefaultsAreTheBuiltInOnes() throws {
    let path = Self.folder.appending(path: "claimwatch.yaml").path
    var builtIn = FeedSettings()
    builtIn.isIntervalChosen = true
    #expect(try ConfigurationReader().read(path: path).defaults == builtIn)
  }

  @Test func theInstalledExamplesAreRightOnceTheirMarksAreTakenAway() throws {
    let lines = try Self.text("claimwatch.yaml").split(separator: "\n")
      .drop { !$0.hasPrefix("database:") }
    let edited = lines.map { $0.hasPrefix("#  ") ? $0.dropFirst() : $0 }
    let configuration = try ConfigurationReader().read(
      text: edited.joined(separator: "\n"), file: "/c.yaml")
    #expect(configuration.feeds.map(\.name) == ["Wire A", "Essay B"])
    #expect(configuration.outlets["wire-a.example"]?.owner == "Alpha Media")
    #expect(configuration.watches.map(\.name) == ["mobilisation"])
    #expect(configuration.warnings == [])
  }

  @Test func theDemonstrationReadsThreeLocalFeedsAndKeepsTheTreeClean() throws {
    let demo = Self.folder.appending(path: "demo")
    let configuration = try ConfigurationReader().read(
      path: demo.appending(path: "claimwatch.yaml").path)
    #expect(configuration.warnings == [])
    #expect(configuration.feeds.count == 3)
    for feed in configuration.feeds {
      guard case .file(let path) = feed.location else {
        Issue.record("\(feed.name) needs a network")
        continue
      }
      #expect(FileManager.default.fileExists(atPath: path))
      #expect(feed.settings.fullText == .never)
      #expect(feed.settings.alertBacklog)
    }
    let build = Self.folder.deletingLastPathComponent().appending(path: ".build/demo").path
    #expect(configuration.database == build + "/claimwatch.db")
    #expect(configuration.log == build + "/alerts.jsonl")
  }
}
