import Foundation

/// Runs `encoder_peer.py`, the same model in PyTorch.
struct EncoderPeer {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let python: String
  let model: String

  /// The CPU time that PyTorch takes for some windows.
  ///
  /// - Parameter windows: What it shall read.
  /// - Returns: The seconds of the reading alone.
  /// - Throws: Why there are none.
  func seconds(for windows: [Reading.Window]) throws -> Double {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try JSONEncoder().encode(windows).write(to: file)
    defer { _ = try? FileManager.default.removeItem(at: file) }  // a temporary file, at worst left
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "encoder_peer.py").path()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, script, model, file.path()]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let seconds = Double(String(decoding: data.dropLast(), as: UTF8.self))
    else { throw Failure(description: "\(python) has no torch, or can't read the model with it") }
    return seconds
  }
}
