/// Finds the role and the house of a named person in the words around the name.
struct RoleReader {
  let text: AnnotatedText

  /// The longest predicate that is read as a role, in tokens.
  private static let longestPredicate = 12

  /// The words before the name, and the house behind it: "Geologist" and "of the University".
  func role(around name: Range<Int>, in head: Range<Int>) -> [Range<Int>] {
    var start = head.lowerBound
    var end = name.lowerBound
    while start < end, isDropped(start) { start += 1 }
    while end > start, isTrailing(end - 1) { end -= 1 }
    if start < end, end - start == (text.words[end - 1] == "." ? 2 : 1),
      text.has(.honorific, at: start)
    {
      start = end
    }
    let before = start..<max(start, end)
    let after = min(name.upperBound, head.upperBound)..<head.upperBound
    return [before, after].filter { !$0.isEmpty && $0.contains(where: text.isWord) }
  }

  /// The most telling of the roles that a source gives: an office before the name, an apposition,
  /// what a "who is" says, else whatever stands before the name.
  func best(
    _ own: [Range<Int>], among appositions: [Range<Int>], or predicate: [Range<Int>],
    whole: Range<Int>
  ) -> [Range<Int>] {
    if let first = own.first, isRole(first) || endsWithAbbreviation(first) { return own }
    guard let start = appositions.firstIndex(where: isApposedRole) else {
      return predicate.isEmpty ? own : predicate
    }
    // "R-Ohio" says less than "Senator".
    let telling = appositions[start...].first(where: isRole) ?? appositions[start]
    let end = endOfApposition(from: telling, in: appositions, whole: whole)
    return [withoutDeterminer(telling.lowerBound..<end)].filter { !$0.isEmpty }
  }

  /// The role that a clause's predicate gives: "who is the mayor of Lisk".
  func predicate(at verb: Int, in range: Range<Int>) -> Range<Int>? {
    guard range.contains(verb), ["is", "was", "'s", "became"].contains(text.words[verb]) else {
      return nil
    }
    let limit = min(range.upperBound, verb + 1 + Self.longestPredicate)
    let end =
      (verb + 1..<limit).first {
        text.isPunctuation($0) || text.has([.relative, .subordinator, .coordinator], at: $0)
      } ?? limit
    let words = verb + 1..<end
    return isRole(words) ? withoutDeterminer(words) : nil
  }

  /// Whether the head noun of a phrase names a role.
  func isRole(_ range: Range<Int>) -> Bool {
    guard let head = Description.headNoun(of: range, in: text) else { return false }
    return RoleNouns.isNamed(at: head, in: text)
      || text.isCapitalised(head) && range.contains { text.has(.role, at: $0) }
  }

  /// Without "the", "a" and "his" in front.
  func withoutDeterminer(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, isDropped(start) { start += 1 }
    return start..<range.upperBound
  }

  private func isDropped(_ index: Int) -> Bool {
    text.has(.determiner, at: index) || text.isPunctuation(index)
      || text.has(.coordinator, at: index)
  }

  /// A mark or a possessive before the name, but not the point of an abbreviation.
  private func isTrailing(_ index: Int) -> Bool {
    if text.words[index] == "'s" { return true }
    guard text.isPunctuation(index) else { return text.has(.coordinator, at: index) }
    return !(text.words[index] == "." && index > 0 && text.has(.abbreviation, at: index - 1))
  }

  private func endsWithAbbreviation(_ range: Range<Int>) -> Bool {
    text.words[range.upperBound - 1] == "."
  }

  /// An apposition that isn't an age, a date or a clause.
  private func isApposedRole(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: text.isWord) else { return false }
    return text.tokens[range.lowerBound].kind != .number
      && !text.has([.relative, .time], at: first)
      && !["aged", "now", "then", "speaking", "writing", "citing"].contains(text.words[first])
      && !range.dropFirst().contains {
        text.has([.auxiliary, .modal], at: $0) && text.words[$0] != "'s"
      }
  }

  /// Takes in what belongs to an apposition behind its comma: "secretary of state, trade and ports".
  private func endOfApposition(
    from first: Range<Int>, in appositions: [Range<Int>], whole: Range<Int>
  ) -> Int {
    var end = first.upperBound
    for next in appositions where next.lowerBound > first.lowerBound {
      guard next.lowerBound == end + 1, text.words[end] == ",",
        text.has([.preposition], at: next.lowerBound)
      else { break }
      end = next.upperBound
    }
    return end
  }
}
