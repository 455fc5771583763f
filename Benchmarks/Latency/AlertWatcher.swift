import Foundation
import Synchronization

/// Follows an alert log and notes when each article's alert is on disk.
final class AlertWatcher: Sendable {
  private struct Line: Decodable {
    struct Claim: Decodable {
      let url: String
    }

    let claims: [Claim]
  }

  private let path: String
  private let seen = Mutex<[(number: Int, time: Date)]>([])

  /// Makes a watcher.
  ///
  /// - Parameter path: The log, which need not be there yet.
  init(path: String) { self.path = path }

  /// The articles of the alerts, in their order, with when each was on disk.
  var alerts: [(number: Int, time: Date)] { seen.withLock { $0 } }

  /// Follows the log until the task is cancelled.
  ///
  /// - Throws: Why it can't be read.
  func run() async throws {
    while !FileManager.default.fileExists(atPath: path) {
      try await Task.sleep(for: .milliseconds(1))
    }
    let file = try FileHandle(forUpdating: URL(filePath: path))
    var rest = Data()
    while true {
      guard let bytes = try file.readToEnd(), !bytes.isEmpty else {
        try await Task.sleep(for: .milliseconds(1))
        continue
      }
      // Returns when the daemon's own call would: what was read is on disk then.
      try file.synchronize()
      let time = Date()
      rest += bytes
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = try JSONDecoder().decode(Line.self, from: rest[..<end])
        rest = Data(rest[rest.index(after: end)...])
        guard let url = line.claims.first?.url, let number = InventedArticle.number(in: url) else {
          continue
        }
        seen.withLock { $0.append((number, time)) }
      }
    }
  }
}
