import Glibc

/// How much a passage deserves a fact-checker's time, from 0 to 1: figures, names and deeds for it;
/// questions, wishes and the first person against it.
///
/// A logistic regression on which words, characters and classes of words stand in a row
/// (Training/check_worthiness); the trainer's own code gives the same scores.
struct CheckWorthiness: Sendable {
  private let vocabulary = ClassVocabulary()
  private let words: FeatureChannel
  private let characters: FeatureChannel
  private let classes: FeatureChannel

  init() {
    typealias Table = CheckWorthinessTable
    var letters = Table.letters.utf8.filter { $0 != UInt8(ascii: "\n") }[...]
    words = FeatureChannel(bits: 16, lengths: 1...2, scale: Table.wordScale, from: &letters)
    characters = FeatureChannel(
      bits: 15, lengths: 2...4, scale: Table.characterScale, from: &letters)
    classes = FeatureChannel(bits: 15, lengths: 1...3, scale: Table.classScale, from: &letters)
  }

  /// The score of some tokens of a text.
  func score(of range: Range<Int>, in text: AnnotatedText) -> Double {
    guard let first = range.first, let last = range.last else { return score(of: []) }
    let bytes = text.tokens[first].bytes.lowerBound..<text.tokens[last].bytes.upperBound
    return score(of: text.source.utf8[bytes])
  }

  /// The score of a passage in UTF-8.
  func score(of passage: ArraySlice<UInt8>) -> Double {
    var reader = PassageReader(passage, vocabulary: vocabulary)
    let units = reader.units()
    let total =
      CheckWorthinessTable.bias + words.contribution(of: units.words)
      + characters.contribution(of: units.characters) + classes.contribution(of: units.classes)
    return 1 / (1 + exp(-total))
  }
}
