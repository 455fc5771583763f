import Foundation

/// A program that judges files of ours.
enum Tool {
  struct Result {
    let status: Int32
    /// Of both streams.
    let output: String
  }

  private static let folders = ["/usr/bin", "/usr/sbin", "/bin", "/sbin"]

  private static func path(of name: String) -> String? {
    folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  static func isInstalled(_ name: String) -> Bool {
    path(of: name) != nil
  }

  /// Reads a file of the repository.
  ///
  /// - Parameter name: Its path from the root.
  /// - Returns: Its text.
  /// - Throws: That it is missing.
  static func text(of name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// Runs a program on a text as a file of its own.
  ///
  /// - Parameters:
  ///   - name: The program.
  ///   - arguments: What stands before the file.
  ///   - text: What the file holds.
  ///   - file: What to call it.
  /// - Returns: How the program ended and what it said.
  /// - Throws: That it can't be run.
  static func run(
    _ name: String, _ arguments: [String], on text: String, called file: String
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cw-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appending(path: file)
    try Data(text.utf8).write(to: url)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path(of: name) ?? name)
    process.arguments = arguments + [url.path]
    process.environment = ["PATH": folders.joined(separator: ":"), "LC_ALL": "C.UTF-8"]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try FileManager.default.removeItem(at: folder)
    return Result(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }
}
