import Foundation
import SystemPackage
import Testing

@testable import Alerting

/// Files that the alert log must not write to, and writes that fail.
@Suite struct AlertLogFailureTests {
  private let folder: TemporaryFolder
  private let disk = ModelDisk(seed: 1)
  private let outbox: ModelOutbox

  init() throws {
    folder = try TemporaryFolder()
    outbox = ModelOutbox(on: disk)
  }

  private func makeLog(_ name: String = "a.jsonl") -> AlertLog {
    outbox.makeLog(at: FilePath(folder.path(name)))
  }

  @Test("A link is refused, and what it points to stays as it is")
  func aLinkIsRefused() throws {
    try folder.write("precious", to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("a.jsonl"), withDestinationPath: folder.path("target"))
    outbox.add(count: 1)
    var log = makeLog()
    #expect(throws: LogFileError.notRegular(FilePath(folder.path("a.jsonl")))) {
      try log.deliver()
    }
    #expect(try folder.text("target") == "precious")
    #expect(outbox.position == .start)
  }

  @Test("A folder is refused")
  func aFolderIsRefused() throws {
    outbox.add(count: 1)
    try FileManager.default.createDirectory(
      atPath: folder.path("a.jsonl"), withIntermediateDirectories: false)
    var log = makeLog()
    #expect(throws: LogFileError.notRegular(FilePath(folder.path("a.jsonl")))) {
      try log.deliver()
    }
  }

  @Test("A device is refused")
  func aDeviceIsRefused() throws {
    outbox.add(count: 1)
    var log = AlertLog(path: "/dev/full", outbox: outbox.outbox) { _ in }
    #expect(throws: LogFileError.notRegular("/dev/full")) { try log.deliver() }
  }

  @Test("A folder that is not there is named in the error, and written to once it is")
  func aMissingFolder() throws {
    outbox.add(count: 1)
    var log = makeLog("sub/a.jsonl")
    let path = FilePath(folder.path("sub/a.jsonl"))
    #expect(
      throws: LogFileError.failed(
        operation: "write", path: path, cause: .noSuchFileOrDirectory)
    ) { try log.deliver() }
    try FileManager.default.createDirectory(
      atPath: folder.path("sub"), withIntermediateDirectories: false)
    try log.deliver()
    #expect(try folder.text("sub/a.jsonl") == alertLines(1...1))
  }

  @Test("A full disk keeps a part of a line, which is completed when there is room again")
  func aFullDisk() throws {
    outbox.add(count: 3)
    disk.limit(to: 43)
    var log = outbox.makeLog()
    #expect(
      throws: LogFileError.failed(operation: "write", path: "a.jsonl", cause: .noSpace)
    ) { try log.deliver() }
    #expect(disk.text(of: "a.jsonl") == alertLines(1...2) + #"{"seq":3,"#)
    #expect(throws: (any Error).self) { try log.deliver() }
    disk.limit(to: nil)
    try log.deliver()
    #expect(disk.text(of: "a.jsonl") == alertLines(1...3))
    #expect(outbox.notices == [.completed(seq: 3)])
  }

  @Test("A log that is exchanged while it is mended is not written to")
  func anExchangedLog() throws {
    outbox.add(count: 2)
    var first = outbox.makeLog()
    try first.deliver()
    outbox.add()
    let disk = disk
    var files = disk.files
    let open = files.openToMend
    files.openToMend = { path in
      disk.rename("a.jsonl", to: "a.jsonl.1")
      disk.create("a.jsonl", "foreign\n")
      return try open(path)
    }
    var second = AlertLog(path: "a.jsonl", outbox: outbox.outbox, files: files) { _ in }
    #expect(throws: LogFileError.exchanged("a.jsonl")) { try second.deliver() }
    #expect(disk.text(of: "a.jsonl") == "foreign\n")
    var third = outbox.makeLog()
    try third.deliver()
    #expect(disk.text(of: "a.jsonl.1") == alertLines(1...2))
    #expect(disk.text(of: "a.jsonl") == "foreign\n" + alertLines(3...3))
  }

  @Test("After an error the file is let go of, since a descriptor may stay broken")
  func afterAnErrorTheFileIsLetGoOf() throws {
    outbox.add(count: 1)
    var log = outbox.makeLog()
    try log.deliver()
    #expect(disk.openCount == 1)
    outbox.add(count: 1)
    disk.arm(.failure(.ioError), at: 1)
    #expect(throws: (any Error).self) { try log.deliver() }
    #expect(disk.openCount == 0)
  }

  @Test("Bytes that a failed sync showed but dropped are written again")
  func aFailedSyncIsNotBelieved() throws {
    outbox.add(count: 2)
    var log = outbox.makeLog()
    try log.deliver()
    outbox.add(count: 1)
    // Looking at the path, its length, the lines, writing: the fifth operation is the sync.
    disk.arm(.failure(.ioError), at: 5)
    #expect(throws: (any Error).self) { try log.deliver() }
    #expect(disk.text(of: "a.jsonl") == alertLines(1...3))
    #expect(outbox.position.seq == 2)
    try log.deliver()
    #expect(outbox.position.seq == 3)
    disk.edit("a.jsonl") { file in
      var random = SeededGenerator(seed: 5)
      file.losePower(using: &random)
    }
    #expect(disk.text(of: "a.jsonl") == alertLines(1...3))
  }
}
