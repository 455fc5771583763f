import Foundation
import TestSupport
import Testing

@testable import Sinks

@Suite struct ReplacedFileTests {
  @Test func theNewFileTakesTheOldOnesPlace() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(Array("old".utf8), to: "alerts.atom")
      let reader = try FileHandle(
        forReadingFrom: URL(filePath: folder.path("alerts.atom")))
      try ReplacedFile(path: folder.path("alerts.atom")).replace(with: Array("new".utf8))
      let now = try folder.read("alerts.atom")
      #expect(now == Array("new".utf8))
      // Who reads the old one meanwhile reads it to its end.
      let old = try reader.readToEnd()
      #expect(old == Data("old".utf8))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files == ["alerts.atom"])
    }
  }

  @Test func aFullDiskIsToldInAFewWords() async throws {
    try await TemporaryFolder.with { folder in
      let file = ReplacedFile(path: folder.path("alerts.atom")) { _, _ in
        throw CocoaError(.fileWriteOutOfSpace)
      }
      #expect(
        throws: SinkFailure(
          "cannot write \(folder.path("alerts.atom")): the disk is full")
      ) { try file.replace(with: Array("new".utf8)) }
    }
  }

  @Test func aFolderThatIsNotThereIsAFailure() {
    #expect(
      throws: SinkFailure("cannot write /nowhere/alerts.atom: there is no such folder")
    ) { try ReplacedFile(path: "/nowhere/alerts.atom").replace(with: []) }
  }
}
