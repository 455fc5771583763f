/// Cuts a text into words in one pass.
///
/// Markup tags and character references stand between words.
package struct WordScanner {
  /// More than the longest reports have; what lies behind adds nothing to a comparison.
  package static let scalarLimit = 200_000

  private let scalars: [Unicode.Scalar]
  private var position = 0
  /// The next ">" at or behind `position`, kept so that each is looked for only once.
  private var nextTagEnd = 0
  private var opensSentence = true
  private var words: [TextWord] = []
  private var folded: [UInt32] = []

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars.prefix(Self.scalarLimit))
  }

  /// The words of a text, in order.
  ///
  /// - Parameter text: Text, or a fragment of HTML.
  /// - Returns: The words with their places.
  package static func words(of text: String) -> [TextWord] {
    var scanner = WordScanner(text)
    scanner.scan()
    return scanner.words
  }

  /// The hash that a word of a list has.
  ///
  /// - Parameter word: One word in lower case, without an apostrophe.
  /// - Returns: The hash that `TextWord.hash` holds for it.
  package static func hash(of word: some StringProtocol) -> UInt64 {
    FoldedWord.hash(word.unicodeScalars.map(\.value)[...])
  }

  /// The stem's hash that a word of a list has.
  ///
  /// - Parameter word: One word in lower case, without an apostrophe.
  /// - Returns: The hash that `TextWord.stem` holds for it.
  package static func stem(of word: some StringProtocol) -> UInt64 {
    FoldedWord.stem(word.unicodeScalars.map(\.value))
  }

  private mutating func scan() {
    while position < scalars.count {
      if Self.isPartOfWord(scalars[position]) {
        takeWord()
      } else {
        skipSeparator()
      }
    }
  }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    let index = position + offset
    return index < scalars.count ? scalars[index] : nil
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return (0x30...0x39).contains(scalar.value)
  }
}

extension WordScanner {
  private mutating func takeWord() {
    let start = position
    let first = scalars[start]
    folded.removeAll(keepingCapacity: true)
    while let next = scalar(0) {
      if Self.isPartOfWord(next) {
        FoldedWord.append(next, to: &folded)
        position += 1
      } else if joins(next, since: start) {
        position += 1
      } else {
        break
      }
    }
    words.append(
      TextWord(
        hash: FoldedWord.hash(folded[...]), stem: FoldedWord.stem(folded),
        span: Span(start, position), isCapitalized: first.properties.isUppercase,
        isNumber: Self.isDigit(first), opensSentence: opensSentence))
    opensSentence = false
    skipPossessive()
  }

  /// Whether a mark stands inside a word: "don't", "1,600", "4.7", "U.S".
  private func joins(_ mark: Unicode.Scalar, since start: Int) -> Bool {
    guard let next = scalar(1), Self.isPartOfWord(next) else { return false }
    switch mark {
    case "'", "’":
      return !isPossessive(at: 0)
    case ",", ":":
      return Self.isDigit(next) && Self.isDigit(scalars[position - 1])
    case ".":
      if Self.isDigit(next) { return Self.isDigit(scalars[position - 1]) }
      let isInitial = position - start == 1 || scalars[position - 2] == "."
      guard isInitial else { return false }
      return scalar(2).map { !Self.isPartOfWord($0) } ?? true
    default:
      return false
    }
  }

  /// Whether "'s" ends the word here.
  private func isPossessive(at offset: Int) -> Bool {
    guard let letter = scalar(offset + 1), letter == "s" || letter == "S" else { return false }
    return scalar(offset + 2).map { !Self.isPartOfWord($0) } ?? true
  }

  private mutating func skipPossessive() {
    guard let mark = scalar(0) else { return }
    if mark == "'" || mark == "’" {
      if isPossessive(at: 0) { position += 2 }
    } else if mark == "&", let length = referenceLength(), isPossessive(at: length - 1) {
      position += length + 1
    }
  }

  private mutating func skipSeparator() {
    switch scalars[position] {
    case "\n", "\u{2028}", "\u{2029}":
      opensSentence = true
    case ".", "!", "?", "…":
      if endsSentence() { opensSentence = true }
    case "<":
      skipTag()
      return
    case "&":
      position += referenceLength() ?? 1
      return
    default: break
    }
    position += 1
  }

  private func endsSentence() -> Bool {
    guard let next = scalar(1) else { return true }
    return next.properties.isWhitespace || next == "\"" || next == "”" || next == "’" || next == ")"
  }

  private mutating func skipTag() {
    let opener = scalar(1)
    position += 1
    guard let opener, opener == "/" || opener == "!" || opener.properties.isAlphabetic else {
      return
    }
    if nextTagEnd < position { nextTagEnd = position }
    while nextTagEnd < scalars.count, scalars[nextTagEnd] != ">" { nextTagEnd += 1 }
    guard nextTagEnd < scalars.count, nextTagEnd - position < 2_000 else { return }
    if opener == "/" || opener == "b" || opener == "p" { opensSentence = true }
    position = nextTagEnd + 1
  }

  /// How many scalars the character reference here has.
  private func referenceLength() -> Int? {
    for length in 3...9 {
      guard let end = scalar(length - 1) else { return nil }
      if end == ";" { return length }
      guard end == "#" || (end.isASCII && Self.isPartOfWord(end)) else { return nil }
    }
    return nil
  }
}
