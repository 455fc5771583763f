import News

/// Runs of capitals, which may be names, wherever they stand in a text.
struct NameRuns {
  let text: AnnotatedText

  /// The longest run of capitals read as title and name, in tokens.
  private static let longestRun = 8
  /// The longest apposition looked for, in tokens.
  private static let longestApposition = 20
  /// The most lower-case words of a role before a name: "the ministry's former press spokesman".
  private static let longestRole = 6

  /// All runs, in order; "The" and "Yesterday" begin none.
  func all() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < text.tokens.count {
      let end = beginsSentence(index) ? index : end(from: index)
      if end > index { runs.append(index..<end) }
      index = max(end, index + 1)
    }
    return runs
  }

  /// Whether a word has its capital from the sentence that it begins: "Given Novak's lead".
  private func beginsSentence(_ index: Int) -> Bool {
    guard index == 0 || !text.isWord(index - 1), text.isWord(index),
      GivenNames.gender(of: text.words[index]) == nil
    else { return false }
    return text.has(
      [.adverb, .plainVerb, .auxiliary, .modal, .interrogative, .coordinator], at: index)
      || Self.openers.contains(text.words[index])
  }

  private static let openers: Set<String> = [
    "given", "both", "either", "unlike", "asked", "speaking", "today", "yesterday", "according",
  ]

  private func end(from start: Int) -> Int {
    var end = start
    while end < text.tokens.count, end - start < Self.longestRun {
      if text.isCapitalised(end),
        !text.has([.determiner, .preposition, .subordinator], at: end), !text.isPronoun(end)
      {
        end += 1
      } else if end > start, joins(end, from: start) {
        end += 1
      } else if end > start, let behind = self.end(ofNickname: end) {
        end = behind
      } else {
        break
      }
    }
    while end > start, !text.isCapitalised(end - 1), text.words[end - 1] != "." { end -= 1 }
    return end
  }

  /// Where the quotation ends that stands at `index` between two capitals: Robert "Bob" Novak.
  private func end(ofNickname index: Int) -> Int? {
    guard let quotation = text.quotation(at: index), quotation.tokens.lowerBound == index,
      quotation.tokens.count <= 4, quotation.tokens.upperBound < text.tokens.count,
      text.isCapitalised(quotation.tokens.upperBound)
    else { return nil }
    return quotation.tokens.upperBound
  }

  /// The point of "J." and "Mr.", and the "of" of "Ministry of Health".
  private func joins(_ index: Int, from start: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.isCapitalised(index + 1) else { return false }
    switch text.words[index] {
    case ".":
      return text.has(.abbreviation, at: index - 1) || text.tokens[index - 1].span.count == 1
    case "of", "for":
      return (start..<index).contains { Affiliation.institutions.contains(text.words[$0]) }
    default: return NameWords.isParticle(text.words[index])
    }
  }

  /// The run with the role around it: "spokesman Max Ode", "Max Ode, a spokesman,".
  func withRole(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    if start > 0, !text.isCapitalised(start - 1), RoleNouns.isNamed(at: start - 1, in: text),
      !text.isQuoted(start - 1)
    {
      let floor = max(0, start - Self.longestRole)
      while start > floor, mayModify(start - 1) { start -= 1 }
    } else if let role = startOfApposed(before: run) {
      return role..<run.upperBound
    }
    return start..<(endOfApposition(after: run) ?? endOfHouse(after: run) ?? run.upperBound)
  }

  /// Where "the ministry's spokesman," begins before ", Petro Ivanenko,".
  private func startOfApposed(before run: Range<Int>) -> Int? {
    let noun = run.lowerBound - 2
    guard noun > 0, text.words[noun + 1] == ",", run.upperBound < text.tokens.count,
      text.isPunctuation(run.upperBound), !text.isCapitalised(noun), !text.isQuoted(noun),
      RoleNouns.isNamed(at: noun, in: text)
    else { return nil }
    var start = noun
    while start > max(0, noun - Self.longestRole), mayModify(start - 1) { start -= 1 }
    // A bare "spokesman," is part of a list.
    return start > 0 && text.has(.determiner, at: start - 1)
      || (start..<noun).contains { text.words[$0] == "'s" } ? start : nil
  }

  /// Where "of Lisk" ends behind a titled name.
  private func endOfHouse(after run: Range<Int>) -> Int? {
    guard run.upperBound + 1 < text.tokens.count, text.words[run.upperBound] == "of",
      text.isCapitalised(run.upperBound + 1), RoleNouns.isTitle(text.words[run.lowerBound])
    else { return nil }
    return end(from: run.upperBound + 1)
  }

  private func mayModify(_ index: Int) -> Bool {
    guard text.isWord(index), !text.isQuoted(index) else { return false }
    return text.words[index] == "'s"
      || !text.has(
        [
          .determiner, .preposition, .coordinator, .subordinator, .relative, .auxiliary, .modal,
          .subjectPronoun, .time, .plainVerb,
        ], at: index) && (RoleNouns.isNamed(at: index, in: text) || !isVerb(index))
  }

  private func isVerb(_ index: Int) -> Bool {
    text.has(.reportingVerb, at: index) || text.words[index].hasSuffix("ed")
  }

  /// Where ", the mayor of Lisk," ends; nil where no role follows.
  private func endOfApposition(after run: Range<Int>) -> Int? {
    var start = run.upperBound
    guard start + 1 < text.tokens.count, text.words[start] == "," else { return nil }
    // ", 54, a nurse from Lisk,"
    if start + 2 < text.tokens.count, text.tokens[start + 1].kind == .number,
      text.words[start + 2] == ","
    {
      guard let end = endOfApposition(at: start + 3) else { return start + 2 }
      return end
    }
    start += 1
    return endOfApposition(at: start)
  }

  private func endOfApposition(at start: Int) -> Int? {
    let limit = min(text.tokens.count, start + Self.longestApposition)
    guard start < limit, text.has([.determiner, .role], at: start) || text.isWord(start) else {
      return nil
    }
    let clauses = Clauses(text: text)
    for index in start..<limit {
      if [",", ".", ")", ";"].contains(text.words[index]), text.words[index] != "." || index > 0 {
        guard !(text.words[index] == "." && text.has(.abbreviation, at: index - 1)) else {
          continue
        }
        let range = start..<index
        return !range.isEmpty && RoleReader(text: text).isRole(range) ? index : nil
      }
      guard text.isWord(index), !text.isQuoted(index) else { return nil }
      let isVerb = clauses.isVerb(index) && !RoleNouns.isNamed(at: index, in: text)
      if isVerb || text.has([.relative, .subordinator], at: index) { return nil }
    }
    return nil
  }

  /// The abbreviation that is written behind a name: "World Health Organization (WHO)".
  func acronym(after run: Range<Int>) -> Int? {
    let index = run.upperBound + 1
    guard run.count > 1, index + 1 < text.tokens.count, text.words[index - 1] == "(",
      text.words[index + 1] == ")", text.isWord(index), isAcronym(index)
    else { return nil }
    return index
  }

  private func isAcronym(_ index: Int) -> Bool {
    let word = text.source.word(index)
    return (2...8).contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy { $0.properties.isUppercase || $0 == "." }
  }

  /// Where the words end that a run's predicate is looked for in.
  func end(of run: Range<Int>) -> Int { min(text.tokens.count, run.upperBound + 16) }
}
