import Foundation

/// Where a command's results go.
enum StandardOutput {
  /// Writes a line.
  ///
  /// - Parameter line: Without its line break.
  /// - Throws: `BrokenOutput`.
  static func write(_ line: String) throws { try write(bytes: Array((line + "\n").utf8)) }

  /// Writes bytes as they are.
  ///
  /// - Parameter bytes: Line breaks included.
  /// - Throws: `BrokenOutput`.
  static func write(bytes: [UInt8]) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      throw BrokenOutput(reason: "\(error)")
    }
  }

  /// Writes a value as JSON: on many lines for people, on one for programs.
  ///
  /// - Parameters:
  ///   - value: What to write.
  ///   - isPretty: Whether people read it.
  /// - Throws: `BrokenOutput`.
  static func write(json value: some Encodable, isPretty: Bool = true) throws {
    guard isPretty else {
      return try write(bytes: JSONLines.line(value) + [UInt8(ascii: "\n")])
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    try write(bytes: JSONLines.safe(encoder.encode(value)) + [UInt8(ascii: "\n")])
  }

  /// Whether colours are welcome: on a terminal, unless NO_COLOR is set (<https://no-color.org>).
  static var showsColours: Bool {
    isatty(FileHandle.standardOutput.fileDescriptor) == 1
      && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }
}
