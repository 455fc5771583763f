import Foundation

/// Texts of real articles, which stay outside the repository.
enum ArticleTexts {
  private struct Line: Decodable {
    let text: String
  }

  /// Reads JSON Lines with a `text`.
  ///
  /// - Parameter path: The file.
  /// - Returns: The texts.
  /// - Throws: Why it can't be read.
  static func read(_ path: String) throws -> [String] {
    try Data(contentsOf: URL(filePath: path)).split(separator: UInt8(ascii: "\n"))
      .map { try JSONDecoder().decode(Line.self, from: $0).text }
  }
}
