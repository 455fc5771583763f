/// A source's words taken apart: "US ambassador to Ukraine Bridget Brink" is a name and a role.
struct SourcePhrase: Hashable {
  /// The tokens of the name; nil for a pronoun, a role alone or an institution without capitals.
  let name: Range<Int>?
  let role: Range<Int>?
  /// The whole source, without a possessive or a "who" clause at its end.
  let whole: Range<Int>

  /// Reads the source that stands at `range`.
  init(_ range: Range<Int>, in text: AnnotatedText) {
    var whole = range
    if let who = range.dropFirst().first(where: { text.words[$0] == "who" && !text.isQuoted($0) }) {
      whole = range.lowerBound..<who
    }
    while whole.count > 1,
      ["'s", "'", ",", "that", "which"].contains(text.words[whole.upperBound - 1])
    {
      whole = whole.lowerBound..<whole.upperBound - 1
    }
    self.whole = whole
    let comma = whole.first { text.words[$0] == "," && !text.isQuoted($0) }
    let head = whole.lowerBound..<(comma ?? whole.upperBound)
    let affiliation = Affiliation.start(in: head, of: text)
    let name = Self.name(in: head.lowerBound..<(affiliation ?? head.upperBound), of: text)
    self.name = name
    role = Self.role(around: name, head: head, whole: whole, of: text)
  }

  /// The last run of capitals in `head`, without the titles in front of it.
  private static func name(in head: Range<Int>, of text: AnnotatedText) -> Range<Int>? {
    var end = head.upperBound
    while end > head.lowerBound, !text.isCapitalised(end - 1) { end -= 1 }
    guard end == head.upperBound, end > head.lowerBound else {
      return nameBeforePostmodifier(in: head, of: text)
    }
    var start = end
    while start > head.lowerBound, isNamePart(start - 1, of: text, before: start) { start -= 1 }
    if let title = (start..<end).last(where: {
      text.has(.role, at: $0) || text.has(.honorific, at: $0)
        || text.has(.abbreviation, at: $0) && end - $0 > 1 && !text.words[$0].isEmpty
          && ["sen", "rep", "gov", "gen", "lt", "col", "mr", "mrs", "ms", "dr"].contains(
            text.words[$0])
        || $0 == start && end - $0 > 2 && Occupation.isNamed(by: text.words[$0])
    }) {
      start = title + 1
      if start < end, text.words[start] == "." { start += 1 }
    }
    while start < end, text.has(.determiner, at: start) { start += 1 }
    guard start < end else { return nil }
    // "ambassador to Ukraine Bridget Brink": the place belongs to the role.
    if end - start > 2, preposition(before: start, in: head, of: text) != nil {
      return end - 2..<end
    }
    while let preposition = preposition(before: start, in: head, of: text) {
      guard let whole = Affiliation.institution(before: preposition, in: head, of: text) else {
        return nil
      }
      start = whole
    }
    return start..<end
  }

  /// The preposition right before `start`, or before its article.
  private static func preposition(
    before start: Int, in head: Range<Int>, of text: AnnotatedText
  ) -> Int? {
    var index = start - 1
    if head.contains(index - 1), text.has(.determiner, at: index),
      !text.has(.preposition, at: index)
    {
      index -= 1
    }
    return head.contains(index) && text.has(.preposition, at: index) ? index : nil
  }

  /// "Kim Novak of Ohio": the capitals at the front.
  private static func nameBeforePostmodifier(in head: Range<Int>, of text: AnnotatedText) -> Range<
    Int
  >? {
    guard let first = head.first, text.isCapitalised(first), !text.has(.determiner, at: first)
    else { return nil }
    var end = first
    while end < head.upperBound, text.isCapitalised(end) { end += 1 }
    guard end < head.upperBound, text.has(.preposition, at: end), end - first > 1 else {
      return nil
    }
    return first..<end
  }

  private static func isNamePart(_ index: Int, of text: AnnotatedText, before next: Int) -> Bool {
    if text.isCapitalised(index) { return true }
    if text.words[index] == "." {
      return index > 0 && text.isCapitalised(index - 1) && next - index == 1
    }
    return ["de", "van", "von", "der", "al", "bin", "la", "del", "di"].contains(text.words[index])
  }

  private static func role(
    around name: Range<Int>?, head: Range<Int>, whole: Range<Int>, of text: AnnotatedText
  ) -> Range<Int>? {
    if head.upperBound < whole.upperBound {
      let apposition = head.upperBound + 1..<whole.upperBound
      guard !apposition.isEmpty else { return nil }
      if text.tokens[apposition.lowerBound].kind != .number,
        !text.has(.relative, at: apposition.lowerBound)
      {
        return apposition
      }
    }
    guard let name, name.lowerBound > head.lowerBound,
      !text.has(.coordinator, at: name.lowerBound - 1)
    else { return nil }
    var start = head.lowerBound
    var end = name.lowerBound
    while start < end, text.has(.determiner, at: start) { start += 1 }
    while end > start, text.isPunctuation(end - 1) { end -= 1 }
    guard start < end, !(end - start == 1 && text.has(.honorific, at: start)) else { return nil }
    return start..<end
  }
}
