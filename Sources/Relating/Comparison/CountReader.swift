internal import News

/// Reads what a number counts from the words around it.
struct CountReader {
  let words: [TextWord]
  let numeral: Numeral
  let numeralStarts: Set<Int>
  private(set) var isAdditional = false
  private(set) var isSubset = false

  /// Between a number and what it counts stand at most so many words.
  private static let reach = 7
  private static let otherWords = 2

  init(words: [TextWord], numeral: Numeral, numeralStarts: Set<Int>) {
    self.words = words
    self.numeral = numeral
    self.numeralStarts = numeralStarts
    isSubset = isPartOfMore() || isNamedAmongMore() || isEnumerated()
  }

  /// "Four people were injured", "3 more hurt", "two men fatally shot".
  mutating func kindAhead() -> Slot.Kind? {
    var others = 0
    var isFatal = false
    for index in words.indices[numeral.words.upperBound...].prefix(Self.reach) {
      let word = words[index]
      if word.opensSentence || numeralStarts.contains(index) { return nil }
      if isCut(before: index) { return nil }
      if let kind = SlotWords.outcomes[word.hash] {
        if kind == .shot, isFatal || isFollowedByDeath(index) { return .dead }
        return kind
      }
      if SlotWords.additional.contains(word.hash) {
        isAdditional = true
      } else if SlotWords.subset.contains(word.hash) {
        isSubset = true
      } else if word.hash == SlotWords.fatally {
        isFatal = true
      } else if !SlotWords.fillers.contains(word.hash) {
        others += 1
        if others > Self.otherWords || SlotWords.stops.contains(word.hash) { return nil }
      }
    }
    return nil
  }

  /// "Killing two", "leaves 3 dead" is read ahead; "injures four", "wounded nine others".
  mutating func kindBehind() -> Slot.Kind? {
    let start = numeral.words.lowerBound
    for index in words.indices[..<start].suffix(3).reversed() {
      let word = words[index]
      if numeralStarts.contains(index) { return nil }
      if let kind = SlotWords.actions[word.hash] { return isMeasured() ? nil : kind }
      guard
        SlotWords.least.contains(word.hash) || SlotWords.about.contains(word.hash)
          || SlotWords.fillers.contains(word.hash)
      else { return nil }
      if words[index + 1].opensSentence { return nil }
    }
    return nil
  }

  /// "Killed 3 days ago", "shot 5 times", "wounded 2 blocks away".
  private func isMeasured() -> Bool {
    let next = numeral.words.upperBound
    guard next < words.count, !words[next].opensSentence else { return false }
    return SlotWords.measures.contains(words[next].hash)
  }

  /// "One of four", "six of the people".
  private func isPartOfMore() -> Bool {
    let next = numeral.words.upperBound
    return next < words.count && words[next].hash == SlotWords.of
  }

  /// "The identities of three victims".
  private func isNamedAmongMore() -> Bool {
    let before = words[..<numeral.words.lowerBound].suffix(2).map(\.hash)
    return before.count == 2 && before[1] == SlotWords.of && SlotWords.namings.contains(before[0])
  }

  /// "Two men and a woman", "an infant, 2 women", "10 foreigners, 2 locals": one of several that must
  /// be added up.
  private func isEnumerated() -> Bool {
    let (start, next) = (numeral.words.lowerBound, numeral.words.upperBound)
    if next + 2 < words.count, words[next + 1].hash == SlotWords.and,
      SlotWords.outcomes[words[next].hash] == nil, isCounted(next + 2)
    {
      return true
    }
    guard start > 0, !words[start].opensSentence else { return false }
    let previous = words[start - 1].hash == SlotWords.and ? start - 2 : start - 1
    guard previous >= 0, previous < start - 1 || isCut(before: start) else { return false }
    let noun = words[previous]
    return SlotWords.people.contains(noun.hash)
      || numeralStarts.contains(previous - 1) && isPlural(noun) && !noun.isCapitalized
        && SlotWords.outcomes[noun.hash] == nil && !SlotWords.measures.contains(noun.hash)
  }

  /// "10 foreigners" are counted, "route 10 crash" and "10 p.m." are not.
  private func isPlural(_ noun: TextWord) -> Bool { noun.stem != noun.hash }

  private func isCounted(_ index: Int) -> Bool {
    numeralStarts.contains(index) || SlotWords.articles.contains(words[index].hash)
  }

  /// Whether more than a blank or a hyphen stands before a word.
  private func isCut(before index: Int) -> Bool {
    index > 0 && words[index].span.start - words[index - 1].span.end > 1
  }

  private func isFollowedByDeath(_ index: Int) -> Bool {
    let next = words[(index + 1)...].prefix(2).map(\.hash)
    return next.first.map(SlotWords.dead.contains) == true
      || (next.count == 2 && next[0] == SlotWords.and && SlotWords.dead.contains(next[1]))
      || next == SlotWords.toDeath
  }
}
