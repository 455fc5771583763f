/// Sorts words into classes as the check-worthiness score needs them: the words of closed classes
/// stand for themselves, others for their endings, capitals and digits for a name and a number.
struct ClassVocabulary: Sendable {
  private let functionWords: Set<UInt32>
  private let endings: [(letters: [UInt8], hash: UInt32)]

  private static let number = FNVHash.hash(of: "0".utf8)
  private static let name = FNVHash.hash(of: "A".utf8)
  private static let other = FNVHash.hash(of: "w".utf8)

  init() {
    functionWords = Set(
      CheckWorthinessTable.functionWords.split(whereSeparator: \.isWhitespace).map {
        FNVHash.hash(of: $0.utf8)
      })
    endings = CheckWorthinessTable.endings.split(separator: " ").map {
      (Array($0.utf8), FNVHash.hash(of: "-\($0)".utf8))
    }
  }

  /// The class of a word, number or mark, whose hash is of its bytes in lower case; the capital that
  /// opens a sentence tells nothing.
  func wordClass(of token: ArraySlice<UInt8>, hash: UInt32, opensSentence: Bool) -> UInt32 {
    guard let first = token.first else { return Self.other }
    if first.isDigit { return Self.number }
    if !first.isLetter || functionWords.contains(hash) { return hash }
    if first.isCapital, !opensSentence { return Self.name }
    let ending = endings.first { token.endsInLowerCase(with: $0.letters) }
    return ending?.hash ?? Self.other
  }
}

extension ArraySlice<UInt8> {
  /// Whether the word ends so, with two letters or more before the ending.
  fileprivate func endsInLowerCase(with ending: [UInt8]) -> Bool {
    guard count >= ending.count + 2 else { return false }
    let start = endIndex - ending.count
    return ending.indices.allSatisfy { self[start + $0].lowercased == ending[$0] }
  }
}
