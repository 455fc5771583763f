internal import News

/// Finds the agencies that an article credits: in its dateline, its byline or at its foot.
enum WireCredit {
  /// Where credits stand, in words from the beginning and from the end.
  private static let head = 250
  private static let foot = 70

  /// Agencies by the initials that stand in datelines: "(AP)", "(WCMH/AP)".
  private static let initials: [UInt64: String] = Dictionary(
    uniqueKeysWithValues: [
      ("ap", "ap"), ("reuters", "reuters"), ("afp", "afp"), ("dpa", "dpa"), ("upi", "upi"),
      ("xinhua", "xinhua"), ("tass", "tass"), ("interfax", "interfax"), ("ansa", "ansa"),
      ("efe", "efe"), ("kyodo", "kyodo"), ("yonhap", "yonhap"), ("pti", "pti"), ("ani", "ani"),
      ("ians", "ians"), ("aap", "aap"), ("cnn", "cnn"), ("stmw", "stmw"), ("cns", "cns"),
    ].map { (WordScanner.hash(of: $0.0), $0.1) })

  /// Agencies by their names.
  private static let names: [(words: [UInt64], agency: String)] = [
    ("associated press", "ap"), ("agence france presse", "afp"),
    ("deutsche presse agentur", "dpa"), ("united press international", "upi"),
    ("press association", "pa"), ("pa media", "pa"), ("canadian press", "cp"),
    ("press trust of india", "pti"), ("sun times media wire", "stmw"),
    ("city news service", "cns"), ("cnn wire", "cnn"), ("tribune news service", "tns"),
    ("states news service", "states"), ("australian associated press", "aap"),
  ].map { name, agency in
    (name.split(separator: " ").map { WordScanner.hash(of: $0) }, agency)
  }
  private static let firstWords = Set(names.compactMap(\.words.first))
  /// "Told the Associated Press" is a citation, no credit.
  private static let tellingWords: Set<UInt64> = Set(
    ["told", "tell", "tells", "telling"].map { WordScanner.hash(of: $0) })
  private static let the = WordScanner.hash(of: "the")

  /// The agencies that an article credits.
  ///
  /// - Parameters:
  ///   - words: The words of its text.
  ///   - text: The text.
  /// - Returns: The keys of the agencies.
  static func agencies(in words: [TextWord], of text: SpannedText) -> Set<String> {
    var found: Set<String> = []
    for index in places(words.count) {
      if let agency = initials[words[index].hash], standsInParentheses(words[index], text) {
        found.insert(agency)
      }
      if firstWords.contains(words[index].hash), !isTold(index, words) {
        for name in names where words[index...].starts(with: name.words, by: { $0.hash == $1 }) {
          found.insert(name.agency)
        }
      }
    }
    return found
  }

  private static func places(_ count: Int) -> [Int] {
    count <= head + foot ? Array(0..<count) : Array(0..<head) + Array(count - foot..<count)
  }

  private static func standsInParentheses(_ word: TextWord, _ text: SpannedText) -> Bool {
    guard word.isCapitalized, word.span.start > 0 else { return false }
    let before = text[Span(word.span.start - 1, word.span.start)]
    let after = text[Span(word.span.end, word.span.end + 1)]
    return (before == "(" || before == "/") && after == ")"
  }

  private static func isTold(_ index: Int, _ words: [TextWord]) -> Bool {
    let before = words[..<index].suffix(2).map(\.hash)
    guard let last = before.last else { return false }
    return tellingWords.contains(last)
      || (last == the && before.first.map(tellingWords.contains) == true)
  }
}
