import Foundation
import Synchronization
import SystemPackage
import Testing

@testable import Alerting

/// The alert log on real files.
@Suite struct AlertLogTests {
  private let folder: TemporaryFolder
  private let disk = ModelDisk(seed: 1)
  private let outbox: ModelOutbox
  private let notices = NoticeList()

  init() throws {
    folder = try TemporaryFolder()
    outbox = ModelOutbox(on: disk)
  }

  private func makeLog(_ name: String = "a.jsonl") -> AlertLog {
    let notices = notices
    return AlertLog(path: FilePath(folder.path(name)), outbox: outbox.outbox) {
      notices.add($0)
    }
  }

  private func lines(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { #"{"seq":\#($0),"x":""}"# + "\n" }.joined()
  }

  @Test("Lines are appended in order, and the position is the file's end")
  func linesAreAppended() throws {
    var log = makeLog()
    #expect(try log.deliver() == 0)
    outbox.add(count: 2)
    #expect(try log.deliver() == 2)
    outbox.add(count: 1)
    #expect(try log.deliver() == 3)
    #expect(try log.deliver() == 3)
    #expect(try folder.text("a.jsonl") == lines(1...3))
    #expect(outbox.position.seq == 3)
    #expect(outbox.position.offset == 51)
    #expect(notices.all == [])
  }

  @Test("More lines than one batch are all written")
  func manyLines() throws {
    outbox.add(count: 1000)
    var log = makeLog()
    #expect(try log.deliver() == 1000)
    #expect(try folder.text("a.jsonl") == lines(1...1000))
  }

  @Test("A new log may be read by the group and by nobody else")
  func permissions() throws {
    var log = makeLog()
    try log.deliver()
    let stat = try FilePath(folder.path("a.jsonl")).stat()
    #expect(stat.permissions.subtracting([.groupRead]) == [.ownerReadWrite])
    #expect(stat.permissions.isDisjoint(with: .otherReadWriteExecute))
  }

  @Test("A new process goes on where the old one ended")
  func aNewProcessGoesOn() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == lines(1...4))
  }

  @Test("A torn line is completed at any byte, and never doubled", arguments: 1...16)
  func aTornLineIsCompleted(length: Int) throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(String(lines(3...3).prefix(length)), to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == lines(1...4))
    #expect(notices.all == [.completed(seq: 3)])
  }

  @Test("A line that was written and not recorded is not written again")
  func anUnrecordedLineIsFound() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(lines(3...3), to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == lines(1...4))
    #expect(notices.all == [])
  }

  @Test("What a power failure leaves behind the last line is cut", arguments: ["\0\0\0", "x\ny"])
  func junkIsCut(junk: String) throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(lines(3...3) + junk, to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == lines(1...4))
    #expect(notices.all == [.cut(bytes: 3)])
  }

  @Test("A renamed log is noticed at the next delivery")
  func aRenamedLogIsNoticed() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    try folder.rename("a.jsonl", to: "a.jsonl.1")
    outbox.add(count: 2)
    try log.deliver()
    #expect(try folder.text("a.jsonl.1") == lines(1...2))
    #expect(try folder.text("a.jsonl") == lines(3...4))
    #expect(notices.all == [.rotated(to: "a.jsonl.1")])
  }

  @Test("A log renamed while nothing ran is finished before the new one begins")
  func theOldFileIsFinishedFirst() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(String(lines(3...3).prefix(9)), to: "a.jsonl")
    try folder.rename("a.jsonl", to: "a.jsonl-20261121")
    try folder.write("", to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl-20261121") == lines(1...3))
    #expect(try folder.text("a.jsonl") == lines(4...4))
    #expect(notices.all == [.completed(seq: 3), .rotated(to: "a.jsonl-20261121")])
  }

  @Test("A truncated log goes on without repeating anything, and says what may be missing")
  func aTruncatedLogGoesOn() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    try folder.write(lines(1...2), to: "copy")
    try FileDescriptor.open(FilePath(folder.path("a.jsonl")), .writeOnly, options: [.truncate])
      .close()
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == lines(3...3))
    #expect(notices.all == [.truncated(through: 2)])
  }

  @Test("A log cut in the middle of a line does not swallow the next one")
  func aCutLogGoesOn() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    let file = try FileDescriptor.open(FilePath(folder.path("a.jsonl")), .writeOnly)
    try file.resize(to: 24)
    try file.close()
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == lines(1...1) + #"{"seq":"# + "\n" + lines(3...3))
    #expect(notices.all == [.truncated(through: 2)])
  }

  @Test("A deleted log is made anew")
  func aDeletedLogIsMadeAnew() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    try folder.delete("a.jsonl")
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == lines(3...3))
    #expect(notices.all == [.missing(through: 2)])
  }

  @Test("A log that was there before the first alert is kept and continued")
  func anOlderLogIsKept() throws {
    try folder.write("older\nunfinished", to: "a.jsonl")
    outbox.add(count: 1)
    var log = makeLog()
    try log.deliver()
    #expect(try folder.text("a.jsonl") == "older\nunfinished\n" + lines(1...1))
    #expect(notices.all == [])
  }

  @Test("A rotated file that only bears the old one's inode is left alone")
  func aForeignFileIsLeftAlone() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    // The inode's number comes back in a compressed older log, longer than the recorded offset.
    let foreign = String(repeating: "z", count: 35) + "\n" + String(repeating: "z", count: 50)
    try folder.rename("a.jsonl", to: "a.jsonl.2.gz")
    let file = try FileDescriptor.open(FilePath(folder.path("a.jsonl.2.gz")), .writeOnly)
    try file.writeAll(foreign.utf8)
    try file.close()
    outbox.add(count: 1)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl.2.gz") == foreign)
    #expect(try folder.text("a.jsonl") == lines(3...3))
  }

  @Test("After reopen the log that now stands at the path is written")
  func reopening() throws {
    outbox.add(count: 1)
    var log = makeLog()
    try log.deliver()
    log.reopen()
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == lines(1...2))
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
    #expect(try folder.text("sub/a.jsonl") == lines(1...1))
  }

  @Test("A full disk keeps a part of a line, which is completed when there is room again")
  func aFullDisk() throws {
    outbox.add(count: 3)
    disk.state.withLock { $0.capacity = 43 }
    var log = outbox.makeLog()
    #expect(
      throws: LogFileError.failed(operation: "write", path: "a.jsonl", cause: .noSpace)
    ) { try log.deliver() }
    #expect(disk.text(of: "a.jsonl") == lines(1...2) + #"{"seq":3,"#)
    #expect(throws: (any Error).self) { try log.deliver() }
    disk.state.withLock { $0.capacity = nil }
    try log.deliver()
    #expect(disk.text(of: "a.jsonl") == lines(1...3))
    #expect(outbox.notices == [.completed(seq: 3)])
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
    #expect(disk.text(of: "a.jsonl") == lines(1...3))
    #expect(outbox.position.seq == 2)
    try log.deliver()
    #expect(outbox.position.seq == 3)
    disk.edit("a.jsonl") { file in
      var random = SeededGenerator(seed: 5)
      file.losePower(using: &random)
    }
    #expect(disk.text(of: "a.jsonl") == lines(1...3))
  }
}

/// The notices that a log gave.
final class NoticeList: Sendable {
  private let notices = Mutex<[LogNotice]>([])

  var all: [LogNotice] { notices.withLock { $0 } }

  func add(_ notice: LogNotice) {
    notices.withLock { $0.append(notice) }
  }
}
