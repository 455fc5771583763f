import News

/// A source's words taken apart: "US ambassador to Ukraine Bridget Brink" is a name and a role.
struct SourcePhrase: Hashable {
  /// The tokens of the name; nil for a pronoun, a role alone or an institution without capitals.
  let name: Range<Int>?
  /// The tokens of the role; in two parts where the name stands between them.
  let role: [Range<Int>]
  /// The whole source, without marks around it, a possessive and the "who" clause at its end.
  let whole: Range<Int>
  /// The part of `whole` before its appositions.
  let head: Range<Int>
  /// What follows `head`, between commas, dashes and brackets.
  let appositions: [Range<Int>]

  /// Reads the source that stands at `range`.
  init(_ range: Range<Int>, in text: AnnotatedText) {
    let trimmed = Self.trimmed(range, in: text)
    let who = trimmed.dropFirst().first { Self.opensClause(at: $0, in: text) }
    whole = Self.trimmed(trimmed.lowerBound..<(who ?? trimmed.upperBound), in: text)
    let segments = whole.parts { Self.separates($0, in: text) }
    head = segments.first ?? whole
    appositions = Array(segments.dropFirst())
    let reader = NameReader(text: text)
    let roles = RoleReader(text: text)
    if let name = reader.name(in: head) {
      self.name = name
      let own = roles.role(around: name, in: head)
      let predicate = who.flatMap { roles.predicate(at: $0 + 1, in: trimmed) }.map { [$0] } ?? []
      role = roles.best(own, among: appositions, or: predicate, whole: whole)
      return
    }
    // "the ministry's spokesman, Petro Ivanenko": the name is the apposition.
    let apposed =
      roles.isRole(head)
      ? appositions.lazy.compactMap { reader.name(in: $0) }.first { $0.count > 1 } : nil
    name = apposed
    role = apposed == nil ? [] : [roles.withoutDeterminer(head)].filter { !$0.isEmpty }
  }

  /// Without the marks that a source isn't part of.
  private static func trimmed(_ range: Range<Int>, in text: AnnotatedText) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isEdge(start, in: text) || text.has(.coordinator, at: start) { start += 1 }
    while end > start + 1, isEdge(end - 1, in: text) || isOpenEnd(end - 1, in: text) {
      guard !(text.words[end - 1] == "." && closesAbbreviation(end - 1, in: text)) else { break }
      guard !(text.words[end - 1] == ")" && opens(start..<end - 1, in: text)) else { break }
      end -= 1
    }
    return start..<max(start, end)
  }

  private static func isEdge(_ index: Int, in text: AnnotatedText) -> Bool {
    text.isPunctuation(index) || text.tokens[index].kind == .lineBreak
  }

  private static func isOpenEnd(_ index: Int, in text: AnnotatedText) -> Bool {
    ["'s", "that", "which"].contains(text.words[index])
  }

  private static func closesAbbreviation(_ index: Int, in text: AnnotatedText) -> Bool {
    index > 0
      && (text.has(.abbreviation, at: index - 1) || text.tokens[index - 1].span.count == 1)
  }

  private static func opens(_ range: Range<Int>, in text: AnnotatedText) -> Bool {
    range.contains { text.words[$0] == "(" }
  }

  /// Whether a relative clause begins here.
  private static func opensClause(at index: Int, in text: AnnotatedText) -> Bool {
    ["who", "whom", "whose"].contains(text.words[index]) && !text.isQuoted(index)
      && !text.isCapitalised(index)
      || text.words[index] == "which" && text.words[index - 1] == ","
  }

  private static func separates(_ index: Int, in text: AnnotatedText) -> Bool {
    guard text.isPunctuation(index), !text.isQuoted(index) else { return false }
    guard [",", "(", ")", ":", ";", "—", "–", "--", "-"].contains(text.words[index]) else {
      return false
    }
    return !text.isGlued(index)
  }
}
