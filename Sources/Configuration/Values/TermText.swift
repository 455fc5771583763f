import News

/// Reads what a watch looks for.
enum TermText {
  /// With fewer letters a beginning finds too much: "in*".
  private static let shortestPrefix = 3

  /// Makes a term of a text: a word, several words in a row, or the beginning of a word.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The term.
  /// - Throws: That nothing could be found by it, or too much.
  static func parse(_ text: String) throws(Complaint) -> Term {
    let text = try Text.parse(text)
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Complaint(message: "\(text.quoted) holds no word")
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard text.contains("*") else {
      return words.count == 1 ? .word(text) : .phrase(words)
    }
    let stem = String(text.dropLast())
    guard words.count == 1, text.last == "*", !stem.contains("*") else {
      throw Complaint(
        message: "\(text.quoted): \"*\" may stand only at the end of a single word",
        suggestion: "write it like mobilis*")
    }
    guard stem.count(where: { $0.isLetter || $0.isNumber }) >= shortestPrefix else {
      throw Complaint(
        message: "\(text.quoted) needs at least \(shortestPrefix) letters before the \"*\"")
    }
    return .prefix(stem)
  }
}
