/// Finds the words of a language that report.
struct ForeignCueFinder {
  let text: AnnotatedText
  let language: ReportingLanguage

  /// A reporting verb.
  struct Verb: Hashable {
    let start: Int
    let end: Int
    /// Whether its pronoun hangs on it or on its auxiliary: "affirme-t-elle", "a-t-il dit".
    let isInverted: Bool
  }

  /// The first verb in some tokens.
  func verb(in range: Range<Int>) -> Verb? {
    guard let index = range.first(where: isVerb) else { return nil }
    let isInverted =
      hasPronoun(index) || index > range.lowerBound && hasPronoun(index - 1)
    return Verb(start: index, end: index + 1, isInverted: isInverted)
  }

  /// The first phrase that names a speaker without a verb.
  func according(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      for phrase in language.according where index + phrase.count <= range.upperBound {
        if text.words[index..<index + phrase.count].elementsEqual(phrase) {
          return index..<index + phrase.count
        }
      }
    }
    return nil
  }

  private func isVerb(_ index: Int) -> Bool {
    guard text.isWord(index) else { return false }
    let word = text.words[index]
    return language.verbs.contains(word)
      || hasPronoun(index) && language.verbs.contains(String(word.prefix { $0 != "-" }))
  }

  private func hasPronoun(_ index: Int) -> Bool {
    guard let hyphen = text.words[index].lastIndex(of: "-") else { return false }
    let last = text.words[index][text.words[index].index(after: hyphen)...]
    return language.pronouns.contains(String(last))
  }
}
