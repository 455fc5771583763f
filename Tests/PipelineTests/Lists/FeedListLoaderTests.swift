import Configuration
import Foundation
import Pipeline
import Storage
import Testing

/// The lists of feeds that a configuration names.
@Suite final class FeedListLoaderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) }
  }

  private static func opml(_ feeds: String...) -> String {
    "<opml><body>"
      + feeds.map { "<outline text=\"\($0)\" xmlUrl=\"https://\($0).example/\"/>" }
      .joined() + "</body></opml>"
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Loads the lists `a.opml` and `b.opml`, of which each held `last` when it was read last.
  private func load(last: String? = nil) async throws -> LoadedLists {
    let text = """
      database: d
      log: l
      feeds: [{name: own, url: "https://b.example/"}]
      opml: [a.opml, b.opml]
      """
    let file = folder.appending(path: "c.yaml").path
    let configuration = try ConfigurationReader().read(text: text, file: file)
    return try await FeedListLoader { _ in last.map { Array($0.utf8) } }.load(configuration)
  }

  @Test func addsTheFeedsOfAllListsBehindTheConfigurationsOwn() async throws {
    try write(Self.opml("a", "b"), to: "a.opml")
    try write(Self.opml("a", "c"), to: "b.opml")
    let loaded = try await load()
    #expect(loaded.configuration.feeds.map(\.name) == ["own", "a", "c"])
    #expect(loaded.records.map(\.feeds) == [2, 2])
    #expect(loaded.warnings.isEmpty)
  }

  @Test func refusesListsThatCouldNeverBeRead() async throws {
    try write("<html/>", to: "b.opml")
    let error = try await #require(throws: ConfigurationErrors.self) { try await self.load() }
    let path = folder.path
    #expect(error.problems.count == 2)
    #expect(error.problems.allSatisfy { $0.file == "\(path)/c.yaml" && $0.position?.line == 4 })
    #expect(
      error.problems[1].message.contains("b.opml: not a list of feeds (OPML) but an HTML page"))
  }

  @Test(arguments: ["<html/>", "<opml><body><outline xmlUrl=\"https://x.example/\"/>", ""])
  func keepsWhatABrokenListHeld(content: String) async throws {
    try write(content, to: "a.opml")
    try write(Self.opml("c"), to: "b.opml")
    let loaded = try await load(last: Self.opml("z"))
    #expect(loaded.configuration.feeds.map(\.name) == ["own", "z", "c"])
    #expect(loaded.records.map { $0.problem == nil } == [false, true])
    #expect(loaded.records.map { $0.content == nil } == [true, false])
    #expect(loaded.warnings.count == 1)
    #expect(loaded.configuration.warnings == loaded.warnings)
  }

  @Test func namesTheLineOfWhatIsOddInAList() async throws {
    try write(
      "<opml><body>\n<outline text=\"R&D\" xmlUrl=\"nowhere\"/></body></opml>", to: "a.opml")
    try write(Self.opml(), to: "b.opml")
    let loaded = try await load()
    let path = folder.appending(path: "a.opml").path
    #expect(loaded.warnings.map(\.file) == [path, path])
    #expect(loaded.warnings.map(\.position?.line) == [2, 2])
  }

  @Test func noticesThatAListChangesGoesAndComes() async throws {
    try write(Self.opml("a"), to: "a.opml")
    try write(Self.opml("c"), to: "b.opml")
    let loaded = try await load()
    #expect(!loaded.fingerprints.areOutdated)
    try write(Self.opml("a", "d"), to: "a.opml")
    #expect(loaded.fingerprints.areOutdated)
    let changed = try await load().fingerprints
    #expect(!changed.areOutdated)
    try FileManager.default.removeItem(at: folder.appending(path: "a.opml"))
    #expect(changed.areOutdated)
    let gone = try await load(last: Self.opml("a")).fingerprints
    #expect(!gone.areOutdated)
    try write(Self.opml("a"), to: "a.opml")
    #expect(gone.areOutdated)
  }
}
