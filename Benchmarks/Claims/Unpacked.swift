import Foundation

/// A gzipped file of a corpus.
enum Unpacked {
  /// The lines of a file.
  static func lines(of path: String) throws -> [Data] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data.split(separator: UInt8(ascii: "\n")).map { Data($0) }
  }
}
