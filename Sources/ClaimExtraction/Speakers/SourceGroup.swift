/// Several sources that speak as one: "Kovtun and Marchenko", "Olena Kovtun and her deputy".
struct SourceGroup {
  let text: AnnotatedText

  /// As many members of a group are told apart.
  private static let limit = 8

  /// The sources that a source names; one where it names no group.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    let reader = NameReader(text: text)
    guard
      let join = range.dropFirst().first(where: { text.words[$0] == "and" && !text.isQuoted($0) }),
      join + 1 < range.upperBound, !hasClause(range.lowerBound..<join)
    else { return [range] }
    let left = range.lowerBound..<join
    let right = join + 1..<range.upperBound
    let names = left.parts { text.words[$0] == "," && !text.isQuoted($0) }
    guard names.count <= Self.limit, !isBody(left), startsSource(right),
      let first = names.first, let name = reader.name(in: first), endsPerson(name, of: first, right)
    else { return [range] }
    let areNames = names.allSatisfy { isPureName($0, reader) }
    return (areNames ? names : [left]) + [right]
  }

  /// "the Ministry of Health and Education": "and" stands inside of one name.
  private func isBody(_ left: Range<Int>) -> Bool {
    let name = left.suffix(while: { text.words[$0] != "," })
    return name.contains { Affiliation.institutions.contains(text.words[$0]) }
      && left.contains { text.has(.preposition, at: $0) }
  }

  private func hasClause(_ left: Range<Int>) -> Bool {
    left.contains { text.has([.relative, .auxiliary], at: $0) && text.words[$0] != "'s" }
  }

  private func startsSource(_ right: Range<Int>) -> Bool {
    text.isCapitalised(right.lowerBound) || text.has(.determiner, at: right.lowerBound)
  }

  /// A full or titled name; a bare one only beside another bare one: not "Health and Education
  /// Minister Olena Kovtun".
  private func endsPerson(_ name: Range<Int>, of left: Range<Int>, _ right: Range<Int>) -> Bool {
    if name.upperBound < left.upperBound { return false }
    if NameWords.of(name, in: text).count > 1 || name.lowerBound > left.lowerBound { return true }
    return right.filter(text.isWord).count == 1 || text.has(.determiner, at: right.lowerBound)
  }

  private func isPureName(_ range: Range<Int>, _ reader: NameReader) -> Bool {
    guard let name = reader.name(in: range) else { return false }
    return name.upperBound == range.upperBound
      && range.allSatisfy {
        text.isCapitalised($0) || text.isPunctuation($0)
      } && !(range.contains { text.has(.role, at: $0) } && name.count == 1)
  }
}

extension Range<Int> {
  /// The longest part at the end whose elements all satisfy a condition.
  fileprivate func suffix(while condition: (Int) -> Bool) -> Range<Int> {
    var start = upperBound
    while start > lowerBound, condition(start - 1) { start -= 1 }
    return start..<upperBound
  }
}
