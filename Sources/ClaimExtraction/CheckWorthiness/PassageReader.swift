/// Reads a passage's bytes once, as the units of the check-worthiness score.
struct PassageReader {
  private let bytes: [UInt8]
  private let vocabulary: ClassVocabulary
  private var place = 0

  /// No sentence is longer, and what isn't one costs no more.
  private static let limit = 4_096
  private static let quote = UInt8(ascii: "'")
  private static let blank = UInt32(UInt8(ascii: " "))
  private static let anyDigit = UInt32(UInt8(ascii: "0"))

  init(_ passage: ArraySlice<UInt8>, vocabulary: ClassVocabulary) {
    bytes = Self.plain(passage)
    self.vocabulary = vocabulary
  }

  /// Hashes of words, characters, hashes of classes of words; both ends of the passage are marked.
  mutating func units() -> (words: [UInt32], characters: [UInt32], classes: [UInt32]) {
    var words: [UInt32] = [1]
    var characters = [Self.blank]
    var classes: [UInt32] = [1]
    characters.reserveCapacity(bytes.count * 2)
    var opensSentence = true
    while let token = nextToken() {
      let start = characters.count
      appendUnits(of: token, to: &characters)
      var hash = FNVHash()
      for index in start..<characters.count { hash.add(characters[index]) }
      characters.append(Self.blank)
      words.append(hash.value)
      classes.append(
        vocabulary.wordClass(
          of: bytes[token], hash: hash.value, opensSentence: opensSentence))
      opensSentence = token.count == 1 && Self.opensSentence(after: bytes[token.lowerBound])
    }
    return (words + [2], characters, classes + [2])
  }

  /// The token's letters in lower case; of a number only how many digits it has, up to four.
  private func appendUnits(of token: Range<Int>, to units: inout [UInt32]) {
    let isNumber = bytes[token.lowerBound].isDigit
    var digits = 0
    for index in token {
      if !isNumber {
        units.append(UInt32(bytes[index].lowercased))
      } else if bytes[index].isDigit, digits < 4 {
        units.append(Self.anyDigit)
        digits += 1
      }
    }
  }

  private static func opensSentence(after mark: UInt8) -> Bool {
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "\""): true
    default: false
    }
  }
}

// MARK: - Tokens

extension PassageReader {
  private mutating func nextToken() -> Range<Int>? {
    while place < bytes.count, bytes[place] <= UInt8(ascii: " ") { place += 1 }
    guard place < bytes.count else { return nil }
    let start = place
    place += 1
    if bytes[start].isDigit {
      while continuesNumber { place += 1 }
    } else if bytes[start].isLetter || isClitic(at: start) {
      while place < bytes.count, bytes[place].isLetter { place += 1 }
    }
    return start..<place
  }

  private var continuesNumber: Bool {
    guard place < bytes.count else { return false }
    if bytes[place].isDigit { return true }
    let isSeparator = bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ".")
    return isSeparator && place + 1 < bytes.count && bytes[place + 1].isDigit
  }

  /// Whether the apostrophe stands between letters: "'s" and "'ll" are words.
  private func isClitic(at start: Int) -> Bool {
    bytes[start] == Self.quote && start > 0 && bytes[start - 1].isLetter
      && start + 1 < bytes.count && bytes[start + 1].isLetter
  }

  /// The passage's beginning, with plain quotation marks for typographic ones.
  private static func plain(_ passage: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(passage.count, limit))
    var rest = passage
    while let byte = rest.popFirst(), result.count < limit {
      // U+2018 to U+201D are E2 80 98 to E2 80 9D.
      guard byte == 0xE2, rest.first == 0x80, let mark = rest.dropFirst().first else {
        result.append(byte)
        continue
      }
      switch mark {
      case 0x98, 0x99: result.append(quote)
      case 0x9C, 0x9D: result.append(UInt8(ascii: "\""))
      default:
        result.append(byte)
        continue
      }
      rest = rest.dropFirst(2)
    }
    return result
  }
}
