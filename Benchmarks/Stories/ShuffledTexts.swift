/// Texts that never were, in which the words follow each other as they do in real ones.
///
/// A Markov chain over pairs of words: what an index keeps of such texts (words, names, shingles that
/// some share) is spread much as in news, and any number of them can be made.
struct ShuffledTexts {
  private let words: [Substring]
  /// Where each word stands.
  private let places: [Substring: [Int]]

  /// Learns from real texts.
  ///
  /// - Parameter texts: At least one, of some words.
  init(of texts: [String]) {
    words = texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }
    var places: [Substring: [Int]] = [:]
    for (place, word) in words.enumerated() { places[word, default: []].append(place) }
    self.places = places
  }

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - number: Each gives another text, and the same one in each run.
  ///   - count: How many words it has.
  /// - Returns: The text.
  func text(_ number: Int, words count: Int) -> String {
    var random = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1
    func pick(below limit: Int) -> Int {
      // xorshift64 (Marsaglia, "Xorshift RNGs").
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % UInt64(limit))
    }
    var chosen: [Substring] = []
    var place = pick(below: words.count)
    for _ in 0..<count {
      chosen.append(words[place])
      let same = places[words[place]] ?? [place]
      // Now and then another sentence, so that no text is a copy of a real one.
      place = pick(below: 7) == 0 ? pick(below: words.count) : same[pick(below: same.count)] + 1
      if place == words.count { place = 0 }
    }
    return chosen.joined(separator: " ")
  }
}
