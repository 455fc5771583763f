import Foundation

/// Runs `cleaning_peer.py`, which reads the corpus and holds the peer, and the corpus's scorer.
struct CleaningPeer {
  /// What trafilatura made of the pages, and the CPU time that it took.
  struct Answer: Decodable {
    let seconds: Double
    let texts: [String: String]
  }

  let python: String

  private var script: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "cleaning_peer.py").path()
  }

  /// The pages of a corpus.
  ///
  /// - Parameters:
  ///   - corpus: The folder.
  ///   - limit: At most as many, taken evenly from all; 0 for all.
  /// - Returns: The pages, decoded.
  /// - Throws: What the script says.
  func pages(of corpus: String, limit: Int) throws -> [CorpusPage] {
    let decoder = JSONDecoder()
    let pages = try run([script, "pages", corpus]).split(separator: UInt8(ascii: "\n"))
      .map { try decoder.decode(CorpusPage.self, from: Data($0)) }
    guard limit > 0, limit < pages.count else { return pages }
    return (0..<limit).map { pages[$0 * pages.count / limit] }
  }

  /// Lets trafilatura read the pages.
  ///
  /// - Throws: What the script says.
  func trafilatura(_ pages: [CorpusPage]) throws -> Answer {
    let encoder = JSONEncoder()
    let lines = try pages.map { try encoder.encode($0) + Data("\n".utf8) }
    return try withFile(Data(lines.joined())) { path in
      try JSONDecoder().decode(Answer.self, from: try run([script, "trafilatura", path]))
    }
  }

  /// Prints what the scorer says of some texts.
  ///
  /// - Throws: What the scorer says.
  func score(_ texts: [String: String], of name: String, by scorer: String, truth corpus: String)
    throws
  {
    let truth = URL(filePath: corpus).appending(path: "truth.jsonl").path()
    try withFile(try JSONEncoder().encode(texts)) { path in
      let table = try run([scorer, "--truth", truth, "--pred", path, "--name", name])
      print(String(decoding: table, as: UTF8.self))
    }
  }

  private func withFile<Result>(_ data: Data, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try data.write(to: file)
    defer { _ = try? FileManager.default.removeItem(at: file) }  // a temporary file, at worst left
    return try body(file.path())
  }

  private func run(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw PeerFailure(arguments: arguments) }
    return data
  }

  struct PeerFailure: Error {
    let arguments: [String]
  }
}
