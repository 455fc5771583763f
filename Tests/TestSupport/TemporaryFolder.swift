import Foundation

/// A folder of a test's own that is gone when its scope ends.
package struct TemporaryFolder: Sendable {
  package let path: String

  /// Makes a folder, lends it to `body`, and removes it with all that is in it.
  ///
  /// - Parameter body: What to do with the folder.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, or why the folder could not be made or removed.
  package static func with<Value>(
    _ body: (TemporaryFolder) async throws -> Value
  ) async throws -> Value {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("claimwatch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
    let result: Value
    do {
      result = try await body(TemporaryFolder(path: url.path))
    } catch {
      try FileManager.default.removeItem(at: url)
      throw error
    }
    try FileManager.default.removeItem(at: url)
    return result
  }

  /// The path of a file in this folder.
  ///
  /// - Parameter name: The file's name.
  /// - Returns: Its absolute path.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: What it will hold.
  ///   - name: Its name in this folder.
  /// - Returns: Its absolute path.
  /// - Throws: Why it could not be written.
  @discardableResult
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Reads a file.
  ///
  /// - Parameter name: Its name in this folder.
  /// - Returns: What it holds.
  /// - Throws: Why it could not be read.
  package func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(name))))
  }
}
