@testable import ClaimExtraction

/// What a model might say of a text, made by hand: words are named, the rest is surely nothing.
struct HandMade {
  let read: ReadText

  init(_ text: String) { read = ReadText(text) }

  /// A reading in which the words between (and with) two words have a chance.
  ///
  /// - Parameters:
  ///   - cue: The cue's word.
  ///   - chance: The cue's.
  ///   - source: The first and last word of the source, and their chance.
  ///   - content: The same of each part of the content.
  /// - Returns: A reading of the whole text.
  func reading(
    cue: String, chance: Double = 0.9, source: [(String, String, Double)] = [],
    content: [(String, String, Double)]
  ) -> CueReading {
    let index = read.index(of: cue) ?? 0
    return CueReading(
      cue: index..<index + 1, chance: chance, start: 0, source: chances(source),
      content: chances(content))
  }

  private func chances(_ parts: [(String, String, Double)]) -> [Double] {
    var chances = [Double](repeating: 0.01, count: read.text.tokens.count)
    for (first, last, chance) in parts {
      for token in (read.index(of: first) ?? 0)...(read.text.words.lastIndex(of: last) ?? 0) {
        chances[token] = chance
      }
    }
    return chances
  }

  /// The words of some parts, joined by " … ".
  func words(_ parts: [Range<Int>]) -> String {
    parts.map { read.text.string($0) }.joined(separator: " … ")
  }
}
