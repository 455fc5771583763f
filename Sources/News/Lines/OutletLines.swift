/// The lines of an outlet's last articles, by which a notice that no rule knows is learned: what
/// recurs on many pages is said by the outlet's template, not by its reporters.
///
/// A sentence that reports repeat is no such thing: the lines of copies of one story are counted
/// once; what recurs must do so on a fair share of the pages since it was first seen, at the edge of
/// the text, or in its middle on nearly all of them; and no quotation is taken for a notice.
package struct OutletLines: Sendable {
  private var lines: [Int64: OutletLine]
  /// How many articles have been counted.
  private var page: Int
  private var changed: Set<Int64> = []
  private var forgotten: Set<Int64> = []

  /// The number.
  private static let fewestPages = 5
  // Of the pages since a line was first seen. A notice may stand in one section of the outlet only;
  // background that the reports on one story repeat is rarer among all that the outlet publishes.
  private static let edgeShare = 0.25
  private static let middleShare = 0.75
  /// Lines at each edge of a text that may be a notice's.
  private static let longestRun = 6
  /// Bytes: 60 words, as of the longest notice that a phrase can claim.
  private static let longestLine = 400
  /// Lines of one article that are counted, half of them from its end: the lines of the whole of a
  /// long article would push all others out.
  private static let linesPerPage = 40
  /// Lines kept of an outlet, those seen last: of some twenty articles.
  private static let mostLines = 500
  // Bytes that an article shares with one earlier article and that make it a copy, if they are the
  // greater part of it. A text that has nothing of its own is one however short it is.
  private static let shortestCopy = 800

  /// Takes up where the last poll ended.
  ///
  /// - Parameter lines: What is known of the outlet.
  package init(_ lines: [OutletLine]) {
    self.lines = Dictionary(lines.map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    page = lines.map(\.lastPage).max() ?? 0
  }

  /// The lines that have changed and are to be stored.
  package var changes: [OutletLine] { changed.sorted().compactMap { lines[$0] } }

  /// The lines that are no longer kept, by their hashes.
  package var removals: [Int64] { forgotten.sorted() }

  /// The lines of a text that are the outlet's, not the article's.
  ///
  /// - Parameters:
  ///   - text: The article's.
  ///   - kept: Lines that stay all the same, by their hashes: an earlier revision had them.
  ///   - dropped: Lines that go in any case: an earlier revision was stored without them.
  /// - Returns: Their numbers; none where nothing else would be left.
  package func learned(
    in text: LinedText, keeping kept: Set<Int64> = [], dropping dropped: Set<Int64> = []
  ) -> [Int] {
    let edges = edges(of: text)
    let found = text.lines.indices.filter { index in
      let line = text.lines[index]
      if dropped.contains(line.hash) { return true }
      return isLearned(line, isEdge: edges.contains(index)) && !kept.contains(line.hash)
    }
    return found.count < text.lines.count ? found : []
  }

  /// Counts the lines of an article that wasn't known before; a copy of one that was isn't counted.
  ///
  /// - Parameter text: The article's, with all its lines.
  package mutating func count(_ text: LinedText) {
    guard text.lines.count > 1, !isCopy(text) else { return }
    let edges = edges(of: text)
    page += 1
    let half = Self.linesPerPage / 2
    for (index, line) in text.lines.enumerated()
    where line.bytes <= Self.longestLine && min(index, text.lines.count - index) <= half {
      count(line, isEdge: edges.contains(index))
    }
    forgetOldest()
  }

  /// The lines at the beginning and the end that have only lines outside of them that recur, too.
  private func edges(of text: LinedText) -> Set<Int> {
    let longest = min(Self.longestRun, text.lines.count / 2)
    var edges: Set<Int> = []
    for index in 0..<longest {
      edges.insert(index)
      guard lines[text.lines[index].hash] != nil else { break }
    }
    for index in text.lines.indices.suffix(longest).reversed() {
      edges.insert(index)
      guard lines[text.lines[index].hash] != nil else { break }
    }
    return edges
  }

  private mutating func count(_ line: LinedText.Line, isEdge: Bool) {
    var known =
      lines[line.hash]
      ?? OutletLine(hash: line.hash, pages: 0, edgePages: 0, firstPage: page, lastPage: 0)
    // A line that stands twice in one article has been seen on one page.
    guard known.lastPage < page else { return }
    known.pages += 1
    known.edgePages += isEdge ? 1 : 0
    known.lastPage = page
    lines[line.hash] = known
    changed.insert(line.hash)
    forgotten.remove(line.hash)
  }

  private func isLearned(_ line: LinedText.Line, isEdge: Bool) -> Bool {
    guard line.bytes <= Self.longestLine, !line.isQuotation, let known = lines[line.hash] else {
      return false
    }
    let pages = Double(page - known.firstPage + 1)
    if isEdge, known.edgePages >= Self.fewestPages {
      return Double(known.edgePages) >= pages * Self.edgeShare
    }
    return known.pages >= Self.fewestPages && !line.holdsQuotation
      && Double(known.pages) >= pages * Self.middleShare
  }

  /// Whether most of the text stood in one and the same earlier article.
  private func isCopy(_ text: LinedText) -> Bool {
    var shared: [Int: Int] = [:]
    var total = 0
    for line in text.lines where !isLearned(line, isEdge: true) {
      total += line.bytes
      if let known = lines[line.hash] { shared[known.lastPage, default: 0] += line.bytes }
    }
    return shared.values.contains { $0 == total || $0 > Self.shortestCopy && $0 * 2 > total }
  }

  private mutating func forgetOldest() {
    guard lines.count > Self.mostLines else { return }
    let oldest = lines.values.sorted { ($0.lastPage, $0.hash) < ($1.lastPage, $1.hash) }
    for line in oldest.prefix(lines.count - Self.mostLines) {
      lines[line.hash] = nil
      changed.remove(line.hash)
      forgotten.insert(line.hash)
    }
  }
}
