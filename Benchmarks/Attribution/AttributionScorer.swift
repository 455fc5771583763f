import Foundation

/// The corpora's own scorer and baseline, which are Python.
struct AttributionScorer {
  /// Where they are.
  let folder: URL
  /// The annotated articles, unpacked.
  let gold: URL

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Writes the annotated articles to `gold`, unpacked if they are packed.
  func unpack(_ articles: URL) throws {
    let isPacked = articles.pathExtension == "gz"
    try run(isPacked ? ["gzip", "-dc", articles.path()] : ["cat", articles.path()], into: gold)
  }

  /// Runs the baseline of quotation marks and reporting verbs.
  ///
  /// - Returns: What it cost, Python's start included.
  func runBaseline(into file: URL) throws -> ChildProcess.Cost {
    let script = folder.appending(path: "baselines/baseline_regex.py").path()
    return try ChildProcess("/usr/bin/env", ["python3", script, gold.path(), file.path()]).run()
  }

  /// Prints the figures that the bars are about.
  func score(_ answers: URL, of name: String, cpuSeconds: Double) throws {
    let sheet = answers.appendingPathExtension("scores")
    let script = folder.appending(path: "score_attributions.py").path()
    try run(["python3", script, gold.path(), answers.path(), "--brief"], into: sheet)
    let lines = try String(contentsOf: sheet, encoding: .utf8).split(separator: "\n")
    let count = try String(contentsOf: gold, encoding: .utf8).split(separator: "\n").count
    let rate = (Double(count) / cpuSeconds).formatted(.number.precision(.fractionLength(1)))
    print("\(name): \(rate) articles per CPU second")
    let matched = lines.firstIndex { $0.hasPrefix("given matched") } ?? lines.endIndex
    for line in lines[..<matched] where line.hasPrefix("metric") || line.hasPrefix("who+what") {
      print("  \(line)")
    }
    for line in lines[matched...] where line.contains("given") || line.contains("speech cue") {
      print("  \(line)")
    }
  }

  private func run(_ command: [String], into file: URL) throws {
    try Data().write(to: file)
    let output = try FileHandle(forWritingTo: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(command[0]) failed with \(process.terminationStatus)")
    }
  }
}
