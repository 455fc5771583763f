import Foundation
import SystemPackage
import Testing

@testable import Alerting

/// What others do to the alert log: rename it, cut it, delete it.
@Suite struct AlertLogRotationTests {
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

  @Test("A renamed log is noticed at the next delivery")
  func aRenamedLogIsNoticed() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    try folder.rename("a.jsonl", to: "a.jsonl.1")
    outbox.add(count: 2)
    try log.deliver()
    #expect(try folder.text("a.jsonl.1") == alertLines(1...2))
    #expect(try folder.text("a.jsonl") == alertLines(3...4))
    #expect(outbox.notices == [.rotated(to: "a.jsonl.1")])
  }

  @Test("A log renamed while nothing ran is finished before the new one begins")
  func theOldFileIsFinishedFirst() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(String(alertLines(3...3).prefix(9)), to: "a.jsonl")
    try folder.rename("a.jsonl", to: "a.jsonl-20261121")
    try folder.write("", to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl-20261121") == alertLines(1...3))
    #expect(try folder.text("a.jsonl") == alertLines(4...4))
    #expect(outbox.notices == [.completed(seq: 3), .rotated(to: "a.jsonl-20261121")])
  }

  @Test("A truncated log goes on without repeating anything, and says what may be missing")
  func aTruncatedLogGoesOn() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    try folder.write(alertLines(1...2), to: "copy")
    try FileDescriptor.open(FilePath(folder.path("a.jsonl")), .writeOnly, options: [.truncate])
      .close()
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(3...3))
    #expect(outbox.notices == [.truncated(from: 1, through: 2)])
  }

  @Test("What was written to a truncated log and not recorded is not written again")
  func anUnrecordedLineAfterTruncation() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.write(alertLines(3...3) + #"{"seq""#, to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(3...4))
    #expect(outbox.notices == [.truncated(from: nil, through: 2), .completed(seq: 4)])
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
    #expect(
      try folder.text("a.jsonl") == alertLines(1...1) + #"{"seq":"# + "\n" + alertLines(3...3))
    #expect(outbox.notices == [.truncated(from: 1, through: 2)])
  }

  @Test("A deleted log is made anew")
  func aDeletedLogIsMadeAnew() throws {
    outbox.add(count: 2)
    var log = makeLog()
    try log.deliver()
    try folder.delete("a.jsonl")
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(3...3))
    #expect(outbox.notices == [.missing(from: 1, through: 2)])
  }

  @Test("A log that was deleted before its first line lacks nothing")
  func anEmptyLogIsDeleted() throws {
    var log = makeLog()
    try log.deliver()
    try folder.delete("a.jsonl")
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(1...1))
    #expect(outbox.notices == [])
  }

  @Test("A new process knows the first number of the log that it finds")
  func theFirstNumber() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.rename("a.jsonl", to: "a.jsonl.1")
    outbox.add(count: 3)
    var second = makeLog()
    try second.deliver()
    var third = makeLog()
    try third.deliver()
    try folder.delete("a.jsonl")
    try third.deliver()
    #expect(outbox.notices == [.rotated(to: "a.jsonl.1"), .missing(from: 3, through: 5)])
  }

  @Test(
    "A notice names the numbers in words",
    arguments: [
      (LogNotice.truncated(from: 3, through: 9), "alerts 3 to 9 may be missing from it"),
      (.truncated(from: nil, through: 9), "alerts up to 9 may be missing from it"),
      (.missing(from: 3, through: 9), "alerts 3 to 9 may be gone with it"),
    ])
  func noticesInWords(notice: LogNotice, words: String) {
    #expect(notice.description.hasSuffix(words))
  }

  @Test("A log that was there before the first alert is kept and continued")
  func anOlderLogIsKept() throws {
    try folder.write("older\nunfinished", to: "a.jsonl")
    outbox.add(count: 1)
    var log = makeLog()
    try log.deliver()
    #expect(try folder.text("a.jsonl") == "older\nunfinished\n" + alertLines(1...1))
    #expect(outbox.notices == [])
  }

  @Test("A rotated file that only bears the old one's inode is left alone")
  func aForeignFileIsLeftAlone() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    // The inode's number comes back in a compressed older log, longer than the recorded offset.
    let foreign = String(repeating: "z", count: 33) + "\n" + String(repeating: "z", count: 50)
    try folder.rename("a.jsonl", to: "a.jsonl.2.gz")
    let file = try FileDescriptor.open(FilePath(folder.path("a.jsonl.2.gz")), .writeOnly)
    try file.writeAll(foreign.utf8)
    try file.close()
    outbox.add(count: 1)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl.2.gz") == foreign)
    #expect(try folder.text("a.jsonl") == alertLines(3...3))
  }

  @Test("After reopen the log that now stands at the path is written")
  func reopening() throws {
    outbox.add(count: 1)
    var log = makeLog()
    try log.deliver()
    log.reopen()
    outbox.add(count: 1)
    try log.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(1...2))
  }
}
