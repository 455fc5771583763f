import SystemPackage
import Testing

@testable import Alerting

/// Makes each operation of a delivery fail in turn, the first, the second, and so on, until a
/// delivery needs fewer (curl's torture tests).
@Suite struct AlertLogTortureTests {
  /// Where the log is when the delivery begins that something befalls.
  enum Start: CaseIterable {
    case empty, written, rotated, torn, junk, truncated, deleted

    func prepare(_ disk: ModelDisk, _ outbox: ModelOutbox) throws {
      guard self != .empty else { return }
      outbox.add(count: 3)
      var log = outbox.makeLog()
      try log.deliver()
      let next = #"{"seq":4,"#
      switch self {
      case .empty, .written: break
      case .rotated: disk.rename("a.jsonl", to: "a.jsonl.1")
      case .torn: disk.edit("a.jsonl") { $0.write(Array(next.utf8), at: $0.bytes.count) }
      case .junk: disk.edit("a.jsonl") { $0.write([0, 0, 10, 7], at: $0.bytes.count) }
      case .truncated: disk.edit("a.jsonl") { $0.resize(to: 0) }
      case .deleted: disk.delete("a.jsonl")
      }
      // What others took stays taken after a power failure.
      if taken > 0 { disk.sync() }
    }

    /// Which alerts somebody else has taken from the log.
    var taken: Int64 { self == .truncated || self == .deleted ? 3 : 0 }
  }

  enum Blow: CaseIterable {
    case inputOutputError, fullDisk, kill, powerFailure

    var fault: ModelDisk.Fault {
      switch self {
      case .inputOutputError: .failure(.ioError)
      case .fullDisk: .failure(.noSpace)
      case .kill, .powerFailure: .kill
      }
    }
  }

  @Test(
    "Whichever operation fails, the log is whole after the next delivery",
    arguments: Start.allCases, Blow.allCases)
  func eachOperationFails(start: Start, blow: Blow) throws {
    var operation = 0
    var isBefallen = true
    while isBefallen {
      operation += 1
      let disk = ModelDisk(seed: UInt64(operation))
      let outbox = ModelOutbox(on: disk)
      try start.prepare(disk, outbox)
      outbox.add(count: 3)
      var log = outbox.makeLog()
      disk.arm(blow.fault, at: operation)
      do {
        try log.deliver()
        isBefallen = false
      } catch {
        if blow == .powerFailure { disk.losePower() } else { disk.restart() }
        log = outbox.makeLog()
        try log.deliver()
      }
      let expected = outbox.lines.filter { $0.seq > start.taken }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      let found = disk.text(of: "a.jsonl.1") + disk.text(of: "a.jsonl")
      #expect(found == expected, "operation \(operation)")
      #expect(outbox.position.seq == Int64(outbox.lines.count), "operation \(operation)")
    }
    // Reading the position and the lines, opening, writing, syncing, recording: fewer would mean
    // that the loop ended too early.
    #expect(operation > 10)
  }

  @Test(
    "The same writer goes on after any error, without being made anew", arguments: Start.allCases)
  func theSameWriterGoesOn(start: Start) throws {
    var operation = 0
    var isBefallen = true
    while isBefallen {
      operation += 1
      let disk = ModelDisk(seed: UInt64(operation))
      let outbox = ModelOutbox(on: disk)
      try start.prepare(disk, outbox)
      outbox.add(count: 3)
      var log = outbox.makeLog()
      disk.arm(.failure(.ioError), at: operation)
      do {
        try log.deliver()
        isBefallen = false
      } catch {
        outbox.add()
        try log.deliver()
      }
      let expected = outbox.lines.filter { $0.seq > start.taken }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
      #expect(
        disk.text(of: "a.jsonl.1") + disk.text(of: "a.jsonl") == expected,
        "operation \(operation)")
    }
    #expect(operation > 10)
  }
}
