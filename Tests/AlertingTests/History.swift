import SystemPackage
import Testing

@testable import Alerting

/// One random history on one disk.
final class History {
  private let hazards: AlertLogModelTests.Hazards
  private let disk: ModelDisk
  let outbox: ModelOutbox
  private var random: SeededGenerator
  private var rotated: [String] = []

  init(hazards: AlertLogModelTests.Hazards, seed: UInt64) {
    self.hazards = hazards
    disk = ModelDisk(seed: seed &* 31)
    outbox = ModelOutbox(on: disk)
    random = SeededGenerator(seed: seed)
  }

  /// All lines of all files of the log, the oldest first.
  ///
  /// Where a power failure struck before anything was recorded in a file, and the file was rotated
  /// before the restart, its junk is left: nothing proves that the file is ours. It is no line.
  var text: String {
    let old = rotated.map { name in
      disk.text(of: name).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .filter { !hazards.powerFailures || $0.hasPrefix(#"{"seq":"#) }.map { $0 + "\n" }.joined()
    }
    return old.joined() + disk.text(of: "a.jsonl")
  }

  func run() {
    var log = outbox.makeLog()
    for _ in 0..<12 {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        outbox.add(padding: Int.random(in: 0...20, using: &random))
      }
      armFault()
      if !deliver(&log) {
        if hazards.powerFailures, random.oneIn(2) { disk.losePower() } else { disk.restart() }
        log = outbox.makeLog()
      }
      if hazards.rotations, random.oneIn(4) { rotate() }
      if hazards.powerFailures, random.oneIn(8) {
        disk.losePower()
        log = outbox.makeLog()
      }
    }
    disk.restart()
    log = outbox.makeLog()
    _ = deliver(&log)
  }

  private func armFault() {
    disk.arm(.kill, at: .max)
    let operation = Int.random(in: 1...12, using: &random)
    if hazards.kills, !random.oneIn(3) {
      disk.arm(.kill, at: operation)
    } else if hazards.failures, random.oneIn(2) {
      disk.arm(.failure(random.oneIn(2) ? .ioError : .noSpace), at: operation)
    }
  }

  /// Delivers, again after an error; false when the process was killed.
  private func deliver(_ log: inout AlertLog) -> Bool {
    for _ in 0..<3 {
      do {
        try log.deliver()
        return true
      } catch is ModelDisk.Killed {
        return false
      } catch {
        continue
      }
    }
    Issue.record("one fault made three deliveries fail")
    return true
  }

  private func rotate() {
    guard disk.names.contains("a.jsonl") else { return }
    let name = "a.jsonl.\(rotated.count + 1)"
    disk.rename("a.jsonl", to: name)
    rotated.append(name)
    if random.oneIn(2) { disk.create("a.jsonl") }
  }
}
