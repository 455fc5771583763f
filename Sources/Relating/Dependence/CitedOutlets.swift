internal import News

/// Finds the outlets that an article names as its source: "told Reuters", "the Daily Herald
/// reported", "according to the Daily Herald".
enum CitedOutlets {
  private static let before: Set<UInt64> = hashes("told tell tells by to")
  private static let after: Set<UInt64> = hashes("reported reports reporting")
  private static let the = WordScanner.hash(of: "the")
  private static let longestName = 4

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { WordScanner.hash(of: $0) })
  }

  /// The names of outlets that are cited, written as one word: "dailyherald".
  ///
  /// - Parameters:
  ///   - words: The words of the article's text.
  ///   - text: The text.
  /// - Returns: The names in lower case, without blanks.
  static func names(in words: [TextWord], of text: SpannedText) -> Set<String> {
    var found: Set<String> = []
    var start = 0
    while start < words.count {
      guard words[start].isCapitalized else {
        start += 1
        continue
      }
      let end = endOfName(from: start, words)
      if isCited(start, end, words) {
        let name = words[start..<end].filter { $0.hash != the }
          .map { String(text[$0.span]).lowercased() }.joined()
        if name.utf8.count >= 3 { found.insert(name) }
      }
      start = end
    }
    return found
  }

  private static func endOfName(from start: Int, _ words: [TextWord]) -> Int {
    var end = start + 1
    while end < words.count, end - start < longestName, words[end].isCapitalized,
      !words[end].opensSentence, words[end].span.start == words[end - 1].span.end + 1
    {
      end += 1
    }
    return end
  }

  private static let told = hashes("told tell tells")
  private static let according = WordScanner.hash(of: "according")

  private static func isCited(_ start: Int, _ end: Int, _ words: [TextWord]) -> Bool {
    if end < words.count, after.contains(words[end].hash), !words[end].opensSentence { return true }
    var last = start - 1
    if last >= 0, words[last].hash == the { last -= 1 }
    guard last >= 0, !words[start].opensSentence else { return false }
    if told.contains(words[last].hash) { return true }
    guard last >= 1, before.contains(words[last].hash) else { return false }
    return words[last - 1].hash == according || after.contains(words[last - 1].hash)
  }
}
