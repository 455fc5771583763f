/// Finds the proper name in the words of a source: "Bridget Brink" in "US ambassador to Ukraine
/// Bridget Brink".
struct NameReader {
  let text: AnnotatedText

  /// The longest run of capitals that is looked through.
  private static let limit = 12

  /// The name in a phrase without appositions; nil for a pronoun, a role alone and an institution
  /// without capitals.
  func name(in head: Range<Int>) -> Range<Int>? {
    let body = head.lowerBound..<(Affiliation.start(in: head, of: text) ?? head.upperBound)
    guard !body.isEmpty, !isAboutNames(head) else { return nil }
    guard endsWithCapital(body) else { return nameBeforePostmodifier(in: body) }
    var start = afterTitles(startOfCapitals(in: body)..<body.upperBound)
    guard start < body.upperBound else { return nil }
    let words = (start..<body.upperBound).filter(text.isCapitalised)
    // "ambassador to Ukraine Bridget Brink": the place belongs to the role.
    if words.count > 2, preposition(before: start, in: body) != nil {
      return words[words.count - 2]..<body.upperBound
    }
    while let preposition = preposition(before: start, in: body) {
      guard let whole = Affiliation.institution(before: preposition, in: body, of: text) else {
        return nil
      }
      start = whole
    }
    return start..<body.upperBound
  }

  /// Also "Jr." ends with a capital.
  private func endsWithCapital(_ range: Range<Int>) -> Bool {
    var last = range.upperBound - 1
    if text.words[last] == ".", last > range.lowerBound { last -= 1 }
    return text.isCapitalised(last) && !text.isPronoun(last)
  }

  /// "a study by Max Ode": the names belong to a text, which speaks itself.
  private func isAboutNames(_ head: Range<Int>) -> Bool {
    guard let noun = Description.headNoun(of: head, in: text), noun + 1 < head.upperBound else {
      return false
    }
    return !text.isCapitalised(noun) && text.has(.document, at: noun)
  }

  /// Where the run of capitals begins that ends with `body`.
  private func startOfCapitals(in body: Range<Int>) -> Int {
    var start = body.upperBound - 1
    let floor = max(body.lowerBound, body.upperBound - Self.limit)
    while start > floor {
      if isNamePart(start - 1, before: start) || joinsInstitution(start - 1, in: body) {
        start -= 1
      } else if let nickname = nickname(endingAt: start, from: floor) {
        start = nickname
      } else {
        break
      }
    }
    while start < body.upperBound, NameWords.isParticle(text.words[start]),
      !text.isCapitalised(start), start == body.lowerBound || text.has(.determiner, at: start)
    {
      start += 1
    }
    return start
  }

  private func isNamePart(_ index: Int, before next: Int) -> Bool {
    if text.isCapitalised(index) { return true }
    if text.words[index] == "." { return index > 0 && text.isCapitalised(index - 1) }
    return NameWords.isParticle(text.words[index]) || text.words[index] == "&"
  }

  /// The "and" of "Ministry of Health and Education".
  private func joinsInstitution(_ index: Int, in body: Range<Int>) -> Bool {
    text.words[index] == "and" && index > body.lowerBound && text.isCapitalised(index - 1)
      && (body.lowerBound..<index).contains { Affiliation.institutions.contains(text.words[$0]) }
  }

  /// Where a short quotation between capitals begins: Robert "Bob" Novak.
  private func nickname(endingAt end: Int, from floor: Int) -> Int? {
    guard let quotation = text.quotation(at: end - 1), quotation.tokens.upperBound == end,
      quotation.tokens.count <= 4, quotation.tokens.lowerBound > floor,
      text.isCapitalised(quotation.tokens.lowerBound - 1)
    else { return nil }
    return quotation.tokens.lowerBound
  }

  /// Where the name begins behind "Sen.", "Defence Minister" and "Geologist".
  private func afterTitles(_ run: Range<Int>) -> Int {
    var start = run.lowerBound
    let words = run.filter(text.isCapitalised)
    guard let last = words.last(where: { !NameWords.isSuffix(text.words[$0]) }) else {
      return start
    }
    if let title = words.last(where: { $0 < last && isTitle($0) }) {
      start = title + 1
    } else if words.count > 2, startsBeforeGivenName(words) || isOccupation(words[0]) {
      start = words[1]
    } else if last == start, isCommon(last) {
      return run.upperBound
    }
    while start < run.upperBound, text.words[start] == "." || text.has(.determiner, at: start) {
      start += 1
    }
    return start
  }

  private func isTitle(_ index: Int) -> Bool {
    text.has([.role, .honorific], at: index) || RoleNouns.isTitle(text.words[index])
      || RoleNouns.isPartisan(text.words[index])
  }

  /// A single capital that begins a sentence, or names a trade: "Officials", "CEO".
  private func isCommon(_ index: Int) -> Bool {
    if isTitle(index) || text.has([.negation, .determiner, .personal], at: index) { return true }
    let noun = RoleNouns.singular(of: text.words[index])
    return text.has(.document, at: index) || text.lexicon.classes(of: noun).contains(.document)
      || noun != text.words[index] && RoleNouns.isNamed(byAnyNumber: text.words[index], in: text)
      || Description.isPeople(noun) || RoleNouns.isPartisan(noun)
  }

  private func isOccupation(_ index: Int) -> Bool { Occupation.isNamed(by: text.words[index]) }

  /// "Republican Ada Quill": the second word is a given name, and the first is none.
  private func startsBeforeGivenName(_ words: [Int]) -> Bool {
    GivenNames.gender(of: text.words[words[0]]) == nil
      && GivenNames.gender(of: text.words[words[1]]) != nil
  }

  /// The preposition right before `start`, or before its article.
  private func preposition(before start: Int, in body: Range<Int>) -> Int? {
    var index = start - 1
    if body.contains(index - 1), text.has(.determiner, at: index),
      !text.has(.preposition, at: index)
    {
      index -= 1
    }
    return body.contains(index) && text.has(.preposition, at: index)
      && !text.isCapitalised(index) ? index : nil
  }

  /// "Kim Novak of Ohio": the capitals at the front.
  private func nameBeforePostmodifier(in body: Range<Int>) -> Range<Int>? {
    guard let first = body.first, text.isCapitalised(first) else { return nil }
    var end = first
    while end < body.upperBound, text.isCapitalised(end) || text.words[end] == "." { end += 1 }
    guard end < body.upperBound, text.has(.preposition, at: end) else { return nil }
    let start = afterTitles(first..<end)
    return end - start > 1 || start > first && start < end ? start..<end : nil
  }
}
