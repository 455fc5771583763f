import Foundation
import Storage
import TestSupport
import Testing

@Suite struct OpeningTests {
  @Test func refusesASecondWriter() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path("news.db")
      let first = try NewsStore(path: path)
      #expect(throws: StorageError.inUse(path: path)) { try NewsStore(path: path) }
      withExtendedLifetime(first) {}
    }
  }

  @Test func readersSeeWhatTheWriterCommitted() async throws {
    try await TemporaryFolder.with { folder in
      let store = try NewsStore(path: folder.path("news.db"))
      _ = try await store.watchOnly()
      let archive = try NewsArchive(path: folder.path("news.db"))
      #expect(try await archive.watchedFeeds().map(\.name) == ["Wire"])
    }
  }

  @Test func aReaderMakesNoDatabase() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path("news.db")
      #expect(throws: StorageError.missing(path: path)) { try NewsArchive(path: path) }
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func whatIsNoDatabaseIsNamed() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path("news.db")
      try Data(repeating: 0x41, count: 4096).write(to: URL(filePath: path))
      #expect(throws: StorageError.self) { try NewsStore(path: path) }
      #expect(throws: StorageError.self) { try NewsArchive(path: path) }
      #expect(try Data(contentsOf: URL(filePath: path)) == Data(repeating: 0x41, count: 4096))
    }
  }

  @Test func aMissingFolderIsNamed() {
    #expect(
      throws: StorageError.unreadable(
        path: "/nowhere/x.db", reason: "the folder /nowhere doesn't exist")
    ) { try NewsStore(path: "/nowhere/x.db") }
  }
}
