import Foundation

/// Python's feedparser over some feeds, in a process of its own.
struct FeedParsingPeer {
  let python: String

  /// The CPU seconds that feedparser takes, measured by itself.
  ///
  /// - Parameter corpus: The feeds.
  /// - Returns: Nil where Python or feedparser is missing.
  /// - Throws: Why nothing can be run.
  func seconds(_ corpus: FeedCorpus) throws -> Double? {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "feed_parsing_peer.py")
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, script.path()]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let paths = corpus.feeds.map { $0.path + "\n" }.joined()
    try input.fileHandleForWriting.write(contentsOf: Data(paths.utf8))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return Double(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines))
  }
}
