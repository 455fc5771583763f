import Foundation

/// The corpora's own scorer, which asks a binary through its `--jsonl` modes.
struct CorpusScorer {
  /// The folder of the corpora.
  let corpus: String

  /// What the scorer says of a binary, its last line.
  ///
  /// - Parameters:
  ///   - area: The corpus, as the scorer calls it.
  ///   - binary: What answers.
  /// - Returns: The line.
  /// - Throws: Why the scorer can't be run.
  func score(_ area: String, of binary: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "\(corpus)/score.py", area, "--binary", binary]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, let line = text.split(separator: "\n").last else {
      return "no answer"
    }
    return String(line)
  }

  /// What the scorer says of a command that a script of the shell calls.
  ///
  /// - Parameters:
  ///   - area: The corpus, as the scorer calls it.
  ///   - command: The words before what the scorer adds.
  /// - Returns: The line.
  /// - Throws: Why the script can't be written, or the scorer can't be run.
  func score(_ area: String, ofCommand command: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try "#!/bin/sh\nexec \(command) \"$@\"\n".write(to: file, atomically: false, encoding: .utf8)
    defer { _ = try? FileManager.default.removeItem(at: file) }  // temporary, at worst left
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: file.path())
    return try score(area, of: file.path())
  }
}
