import Foundation
import SystemPackage
import Testing

@testable import Alerting

/// The alert log on real files, and what a crash leaves in them.
@Suite struct AlertLogTests {
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

  @Test("Lines are appended in order, and the position is the file's end")
  func linesAreAppended() throws {
    var log = makeLog()
    #expect(try log.deliver() == 0)
    outbox.add(count: 2)
    #expect(try log.deliver() == 2)
    outbox.add(count: 1)
    #expect(try log.deliver() == 3)
    #expect(try log.deliver() == 3)
    #expect(try folder.text("a.jsonl") == alertLines(1...3))
    #expect(outbox.position.seq == 3)
    #expect(outbox.position.offset == 51)
    #expect(outbox.notices == [])
  }

  @Test("More lines than one batch are all written")
  func manyLines() throws {
    outbox.add(count: 1000)
    var log = makeLog()
    #expect(try log.deliver() == 1000)
    #expect(try folder.text("a.jsonl") == alertLines(1...1000))
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
    #expect(try folder.text("a.jsonl") == alertLines(1...4))
  }

  @Test("A torn line is completed at any byte, and never doubled", arguments: 1...16)
  func aTornLineIsCompleted(length: Int) throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(String(alertLines(3...3).prefix(length)), to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(1...4))
    #expect(outbox.notices == [.completed(seq: 3)])
  }

  @Test("A line that was written and not recorded is not written again")
  func anUnrecordedLineIsFound() throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(alertLines(3...3), to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(1...4))
    #expect(outbox.notices == [])
  }

  @Test("What a power failure leaves behind the last line is cut", arguments: ["\0\0\0", "x\ny"])
  func junkIsCut(junk: String) throws {
    outbox.add(count: 2)
    var first = makeLog()
    try first.deliver()
    try folder.append(alertLines(3...3) + junk, to: "a.jsonl")
    outbox.add(count: 2)
    var second = makeLog()
    try second.deliver()
    #expect(try folder.text("a.jsonl") == alertLines(1...4))
    #expect(outbox.notices == [.cut(bytes: 3)])
  }
}
