import Synchronization
import SystemPackage

@testable import Alerting

/// An outbox in memory, whose operations count among those of a disk and meet its faults.
final class ModelOutbox: Sendable {
  private struct State {
    var lines: [OutboxLine] = []
    var position = LogPosition.start
    var notices: [LogNotice] = []
  }

  private let disk: ModelDisk
  private let state = Mutex(State())

  init(on disk: ModelDisk) {
    self.disk = disk
  }

  var lines: [OutboxLine] { state.withLock { $0.lines } }
  var position: LogPosition { state.withLock { $0.position } }
  var notices: [LogNotice] { state.withLock { $0.notices } }

  /// What the log must be in the end.
  var text: String { lines.map { String(decoding: $0.bytes, as: UTF8.self) }.joined() }

  /// Commits one more alert.
  func add(padding: Int = 0) {
    state.withLock { state in
      let seq = Int64(state.lines.count + 1)
      let line = #"{"seq":\#(seq),"x":"\#(String(repeating: "x", count: padding))"}"# + "\n"
      state.lines.append(OutboxLine(seq: seq, bytes: Array(line.utf8)))
    }
  }

  func add(count: Int) {
    for _ in 0..<count { add() }
  }

  /// The outbox as the alert log sees it.
  var outbox: Outbox {
    Outbox(
      position: {
        try self.disk.perform { _, _ in self.position }
      },
      lines: { after, limit in
        try self.disk.perform { _, _ in Array(self.lines.filter { $0.seq > after }.prefix(limit)) }
      },
      record: { position in
        try self.disk.perform { _, isBroken in
          if !isBroken { self.state.withLock { $0.position = position } }
        }
      })
  }

  /// A new process's writer of a log on the real disk.
  func makeLog(at path: FilePath) -> AlertLog {
    AlertLog(path: path, outbox: outbox, notify: note)
  }

  /// A new process's writer of the log "a.jsonl" on the model disk.
  func makeLog() -> AlertLog {
    AlertLog(path: "a.jsonl", outbox: outbox, files: disk.files, notify: note)
  }

  private func note(_ notice: LogNotice) {
    state.withLock { $0.notices.append(notice) }
  }
}

/// The lines that an outbox makes of alerts with these numbers.
func alertLines(_ numbers: ClosedRange<Int>) -> String {
  numbers.map { #"{"seq":\#($0),"x":""}"# + "\n" }.joined()
}
