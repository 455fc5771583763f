import News

/// Finds who stands beside a reporting verb.
struct ForeignSpeakerFinder {
  let text: AnnotatedText
  let language: ReportingLanguage

  /// The longest name of a speaker, in tokens; of a description without a name.
  private static let limit = 10
  private static let description = 4

  /// Who follows the verb: "sagte am Montag Ministerin Petra Lang in Nordheim".
  func speaker(after verb: Int, in frame: Range<Int>) -> Range<Int>? {
    let start = skippingTimes(from: verb, in: frame)
    var end = start
    while end < frame.upperBound, end - start < Self.limit, continuesName(end, from: start) {
      end += 1
    }
    guard let found = named(start..<end), text.isCapitalised(found.lowerBound),
      !found.dropFirst().contains(where: text.isCapitalised)
    else { return named(start..<end) }
    // "dit Morel tout bas"
    return found.prefix(1)
  }

  /// Who stands before the verb and its auxiliary: "Petra Lang hat gesagt".
  func speaker(before verb: Int, in frame: Range<Int>) -> Range<Int>? {
    var end = verb
    while end > frame.lowerBound, language.auxiliaries.contains(text.words[end - 1]) { end -= 1 }
    var start = end
    while start > frame.lowerBound, end - start < Self.limit, isNamePart(start - 1) { start -= 1 }
    return named(start..<end)
  }

  /// The words up to the last capital; a few words without a name describe somebody.
  private func named(_ range: Range<Int>) -> Range<Int>? {
    let words = range.lowerBound..<withoutMarks(range)
    guard let first = words.first, !language.pronouns.contains(text.words[first]) else {
      return nil
    }
    if let last = words.dropFirst().last(where: text.isCapitalised) { return first..<last + 1 }
    return words.count <= Self.description ? words : nil
  }

  private func withoutMarks(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, text.isPunctuation(end - 1) { end -= 1 }
    return end
  }

  /// "am Montag", "lundi", "в понедельник", between the verb and the name.
  private func skippingTimes(from start: Int, in frame: Range<Int>) -> Int {
    var index = start
    while index < frame.upperBound {
      if isTime(index) {
        index += 1
      } else if index + 1 < frame.upperBound, isTime(index + 1), isEdge(index) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private func continuesName(_ index: Int, from start: Int) -> Bool {
    guard isNamePart(index) else { return false }
    return index == start || !language.endingArticles.contains(text.words[index])
      || !text.isCapitalised(index - 1)
  }

  private func isNamePart(_ index: Int) -> Bool {
    !isEdge(index) && !isTime(index) && (text.isWord(index) || isInitial(index))
  }

  /// The point of an initial.
  private func isInitial(_ index: Int) -> Bool {
    text.words[index] == "." && index > 0 && text.tokens[index - 1].span.count == 1
      && text.isCapitalised(index - 1)
  }

  private func isTime(_ index: Int) -> Bool { language.times.contains(text.words[index]) }
  private func isEdge(_ index: Int) -> Bool { language.edges.contains(text.words[index]) }
}
