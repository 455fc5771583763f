import Foundation
import Storage
import Subprocess
import TestSupport
import Testing

/// The key `opml`: lists of feeds that the daemon follows.
@Suite(.timeLimit(.minutes(10))) struct WatchedListTests {
  /// A list of the feeds whose files are named.
  private static func opml(_ names: [String], in post: Watchpost) -> [UInt8] {
    let outlines = names.map { "<outline text=\"\($0)\" xmlUrl=\"\(post.folder.path($0)).xml\"/>" }
    return Array("<opml version=\"2.0\"><body>\(outlines.joined())</body></opml>".utf8)
  }

  private static func feeds(_ post: Watchpost) async throws -> [String] {
    try await NewsArchive(path: post.folder.path("news.db")).watchedFeeds().map(\.name)
  }

  @Test func followsAListThatChangesBreaksAndVanishes() async throws {
    try await Watchpost.with("opml: f.opml\nwatches: []\n") { post in
      try post.folder.write(Self.opml(["a", "b"], in: post), to: "f.opml")
      let daemon = try await post.runDaemon { process in
        try await post.wait { FileManager.default.fileExists(atPath: post.folder.path("news.db")) }
        try await post.waitForFeeds(["a", "b"])
        try post.folder.write(Self.opml(["b", "c"], in: post), to: "f.opml")
        try await post.waitForFeeds(["b", "c"])
        try post.folder.write(Self.opml(["b", "c"], in: post).dropLast(14), to: "f.opml")
        try process.signal(.terminalClosed)
        try await post.waitForProblem("the file ends before its list does")
        try FileManager.default.removeItem(atPath: post.folder.path("f.opml"))
        try process.signal(.terminalClosed)
        try await post.waitForProblem("there is no such file")
        #expect(try await Self.feeds(post) == ["b", "c"])
        try process.signal(.terminate)
      }
      #expect(daemon.status == 0)
      #expect(daemon.errors.contains("its last good content stays in force"))
      let status = try await post.run("status")
      #expect(status.output.contains("f.opml: 2 feeds, read "))
      #expect(status.output.contains("what it held before stays in force"))
      // A start without the list goes on with what it held.
      #expect(try await post.run("check").status == 0)
      _ = try await post.run("run", "--once")
      #expect(try await Self.feeds(post) == ["b", "c"])
    }
  }

  @Test func refusesAStartWithAListThatNeverWas() async throws {
    try await Watchpost.with("opml: f.opml\nwatches: []\n") { post in
      let check = try await post.run("check")
      #expect(check.status == 2)
      #expect(check.errors.contains("claimwatch.yaml:3:7: error: \"opml\": "))
      let run = try await post.run("run", "--once")
      #expect(run.status == 78)
      #expect(run.errors == check.errors)
    }
  }
}

extension Watchpost {
  fileprivate func waitForFeeds(_ names: [String]) async throws {
    let archive = try await openArchive()
    while try await archive.watchedFeeds().map(\.name) != names {
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  fileprivate func waitForProblem(_ text: String) async throws {
    let archive = try await openArchive()
    while try await archive.feedLists().first?.problem?.contains(text) != true {
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// The daemon's database, once it is whole.
  private func openArchive() async throws -> NewsArchive {
    while true {
      do {
        return try NewsArchive(path: folder.path("news.db"))
      } catch is StorageError {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
  }
}
