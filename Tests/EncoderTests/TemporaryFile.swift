import Foundation

/// A file that is there as long as `body` runs.
///
/// - Parameters:
///   - bytes: What it holds.
///   - body: Gets its path.
/// - Returns: What `body` returns.
/// - Throws: What `body` throws, or that there is no room for a file.
func withFile<Result>(_ bytes: [UInt8], _ body: (String) throws -> Result) throws -> Result {
  let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try Data(bytes).write(to: file)
  defer { try? FileManager.default.removeItem(at: file) }
  return try body(file.path())
}
