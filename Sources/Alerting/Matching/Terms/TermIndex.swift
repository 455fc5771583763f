internal import News

/// Finds the terms of all watches in words of one language, at a cost that doesn't grow with the
/// number of terms: each word is looked up once a table, under the forms in which a term may begin.
struct TermIndex: Sendable {
  private let patterns: [TermPattern]
  private let placed: Set<Int>
  private var stems: [String: [Int]] = [:]
  private var exacts: [String: [Int]] = [:]
  private var names: [String: [Int]] = [:]
  private var prefixes: [String: [Int]] = [:]
  private var namePrefixes: [String: [Int]] = [:]
  /// The lengths in scalars that the prefixes have, ascending.
  private var prefixLengths: [Int] = []

  /// Indexes terms by the first word of each.
  ///
  /// - Parameters:
  ///   - terms: The terms; their places in this list are what `terms(in:)` gives.
  ///   - placed: The terms of which it is asked where they stand.
  ///   - language: A BCP 47 tag.
  init(_ terms: [Term], placed: Set<Int>, language: String) {
    var cutter = WordCutter(language: language)
    var patterns: [TermPattern] = []
    for term in terms { patterns.append(TermPattern(term, cutter: &cutter)) }
    self.patterns = patterns
    self.placed = placed
    var lengths: Set<Int> = []
    for (place, pattern) in patterns.enumerated() {
      guard let first = pattern.pieces.first else { continue }
      switch first.comparison {
      case .stem: stems[first.word.stem, default: []].append(place)
      case .exact: exacts[first.word.folded, default: []].append(place)
      case .name, .acronym: names[first.word.plain, default: []].append(place)
      case .prefix:
        prefixes[first.word.folded, default: []].append(place)
        lengths.insert(first.word.folded.unicodeScalars.count)
      case .namePrefix:
        namePrefixes[first.word.plain, default: []].append(place)
        lengths.insert(first.word.plain.unicodeScalars.count)
      }
    }
    prefixLengths = lengths.sorted()
  }

  /// The terms that are found.
  func terms(in segments: [[Word]]) -> FoundTerms {
    var found = FoundTerms()
    for (segment, words) in segments.enumerated() {
      for (start, word) in words.enumerated() {
        forEachCandidate(for: word) { place in
          let isPlaced = placed.contains(place)
          guard isPlaced || !found.contains(place), patterns[place].matches(words, at: start)
          else { return }
          found.insert(place, at: isPlaced ? .init(segment: segment, word: start) : nil)
        }
      }
    }
    return found
  }

  private func forEachCandidate(for word: Word, do body: (Int) -> Void) {
    stems[word.stem]?.forEach(body)
    exacts[word.folded]?.forEach(body)
    if word.isCapitalised { names[word.plain]?.forEach(body) }
    for length in prefixLengths {
      lookUp(prefixes, beginning: word.folded, length: length)?.forEach(body)
      guard word.isCapitalised else { continue }
      lookUp(namePrefixes, beginning: word.plain, length: length)?.forEach(body)
    }
  }

  private func lookUp(_ table: [String: [Int]], beginning word: String, length: Int) -> [Int]? {
    guard !table.isEmpty, word.utf8.count >= length else { return nil }
    return table[String(word.unicodeScalars.prefix(length))]
  }
}
