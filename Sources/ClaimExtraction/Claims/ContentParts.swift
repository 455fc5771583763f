/// Finds the things that a content asserts one after the other: its sentences, main clauses that
/// "and", "but", "while" or a semicolon join, and the clauses behind each "that" of "said that …, that …
/// and that …".
struct ContentParts {
  private let text: AnnotatedText
  private let clauses: Clauses
  private let starts: Set<Int>

  /// Fewer words assert nothing by themselves.
  private static let shortest = 3
  /// How far a subject may reach before its verb, in tokens.
  private static let subject = 8
  private static let joiners: Set<String> = [
    "and", "but", "while", "whereas", "although", "though", ";",
  ]

  init(text: AnnotatedText) {
    self.text = text
    clauses = Clauses(text: text)
    starts = Set(text.sentences.map(\.lowerBound))
  }

  /// The parts in order; none where the content asserts one thing.
  func parts(of content: [Range<Int>]) -> [Range<Int>] {
    let parts = content.flatMap(parts).filter { text.wordCount($0) >= Self.shortest }
    return parts.count > 1 ? parts : []
  }

  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var hasVerb = false
    for index in range {
      let cuts =
        index > start && starts.contains(index)
        || hasVerb && opensClause(behind: index, in: range)
      if cuts {
        parts.append(trimmed(start..<index))
        start = index
        hasVerb = false
      }
      hasVerb = hasVerb || clauses.isVerb(index)
    }
    parts.append(trimmed(start..<range.upperBound))
    return parts
  }

  /// Whether the word joins a clause to the one before it.
  private func opensClause(behind index: Int, in range: Range<Int>) -> Bool {
    let word = text.words[index]
    let hasThat = range.contains(index + 1) && text.words[index + 1] == "that"
    guard Self.joiners.contains(word) || word == "," && hasThat else { return false }
    return opensClause(at: hasThat ? index + 2 : index + 1, in: range)
  }

  /// Whether a subject and its verb follow.
  private func opensClause(at index: Int, in range: Range<Int>) -> Bool {
    let words = index..<max(index, min(range.upperBound, index + Self.subject))
    guard let verb = words.first(where: clauses.isVerb), verb > index else { return false }
    return !(index..<verb).contains {
      text.isPunctuation($0) || text.has([.relative, .subordinator], at: $0) || isInfinitive($0)
    }
  }

  private func isInfinitive(_ index: Int) -> Bool { text.words[index] == "to" }

  /// Without the joining word at the start, a reporting "that", and marks at both ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var part = range
    while let first = part.first, Self.joiners.contains(text.words[first]) || isEdge(first) {
      part = part.dropFirst()
    }
    if let first = part.first, isComplementizer(first, in: part) { part = part.dropFirst() }
    while let last = part.last, isEdge(last) { part = part.dropLast() }
    return part
  }

  /// Whether a reported clause follows: "that the dam holds", not "that is why".
  private func isComplementizer(_ index: Int, in range: Range<Int>) -> Bool {
    text.words[index] == "that" && !text.isCapitalised(index)
      && opensClause(at: index + 1, in: range)
  }

  private func isEdge(_ index: Int) -> Bool {
    text.isPunctuation(index) || text.tokens[index].kind == .lineBreak
  }
}
