import News

/// Cuts UTF-8 into tokens; looks at each byte a bounded number of times.
///
/// The cuts follow the Penn Treebank's, but for what stays whole: "don't", "ill-equipped", "U.S.".
struct Tokenizer {
  private let utf8: [UInt8]
  private var cursor: Position
  private var result: [Token] = []

  /// A place in the text, counted in bytes and in Unicode scalars.
  private struct Position {
    var byte = 0
    var scalar = 0
  }

  init(utf8: [UInt8]) {
    self.utf8 = utf8
    cursor = Position()
  }

  /// All tokens, in order.
  mutating func tokens() -> [Token] {
    result.reserveCapacity(utf8.count / 5)
    while cursor.byte < utf8.count { readToken() }
    return result
  }

  private mutating func readToken() {
    let start = cursor
    switch ScalarClass(scalar(at: start.byte)) {
    case .blank: advance()
    case .lineBreak: readLineBreak(from: start)
    case .letter: readWord(from: start)
    case .digit: readNumber(from: start)
    case .numeral: advance(); add(.number, from: start)
    case .symbol: advance(); add(.symbol, from: start)
    case .punctuation: readPunctuation(from: start)
    }
  }

  private mutating func readLineBreak(from start: Position) {
    let wasReturn = byte(at: start.byte) == UInt8(ascii: "\r")
    advance()
    if wasReturn, byte(at: cursor.byte) == UInt8(ascii: "\n") { advance() }
    add(.lineBreak, from: start)
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func readWord(from start: Position) {
    var segment = start
    var hasPoint = false
    while cursor.byte < utf8.count {
      let scalar = scalar(at: cursor.byte)
      switch ScalarClass(scalar) {
      case .letter, .digit: advance()
      case .punctuation where isHyphen(scalar) && continuesWord(after: cursor.byte):
        advance()
        segment = cursor
      case .punctuation where isApostrophe(scalar) && continuesWord(after: cursor.byte):
        if cliticLength(at: cursor.byte) > 0 {
          add(.word, from: start)
          return readClitic()
        }
        advance()
      case .punctuation where scalar == "." && joinsAtPoint(since: segment.byte):
        advance()
        segment = cursor
        hasPoint = true
      case .punctuation where scalar == "." && hasPoint && isInitial(since: segment.byte):
        advance()
        return add(.word, from: start)
      default: return add(.word, from: start)
      }
    }
    add(.word, from: start)
  }

  private mutating func readClitic() {
    let start = cursor
    for _ in 0..<cliticLength(at: start.byte) { advance() }
    add(.word, from: start)
  }

  /// How many scalars "’s", "'re" and their like take at `offset`, 0 where none stands there.
  private func cliticLength(at offset: Int) -> Int {
    let first = next(after: offset)
    var end = first
    while end < utf8.count, end - first < 3, ScalarClass(scalar(at: end)) == .letter {
      end = next(after: end)
    }
    switch utf8[first..<end].map({ $0 | 0x20 }) {
    case Array("s".utf8), Array("d".utf8), Array("m".utf8): return 2
    case Array("re".utf8), Array("ve".utf8), Array("ll".utf8): return 3
    default: return 0
    }
  }

  /// Whether a point inside letters belongs to the word: in "U.S", "Ph.D" and "wire-a.example", but
  /// not in "you.Tomorrow", where the blank was forgotten.
  private func joinsAtPoint(since segment: Int) -> Bool {
    let following = next(after: cursor.byte)
    guard following < utf8.count else { return false }
    let scalar = scalar(at: following)
    guard ScalarClass(scalar) == .letter else { return false }
    return isInitial(since: segment) || !scalar.properties.isUppercase
      || utf8[segment..<cursor.byte].elementsEqual("Ph".utf8)
  }

  /// Whether the letters since `segment` are one.
  private func isInitial(since segment: Int) -> Bool { next(after: segment) == cursor.byte }

  private func continuesWord(after offset: Int) -> Bool {
    let following = next(after: offset)
    guard following < utf8.count else { return false }
    let kind = ScalarClass(scalar(at: following))
    return kind == .letter || kind == .digit
  }
}

// MARK: - Numbers

extension Tokenizer {
  private mutating func readNumber(from start: Position) {
    skipDigits()
    while byte(at: cursor.byte) == UInt8(ascii: ","), digits(at: cursor.byte + 1) == 3 {
      advance()
      skipDigits()
    }
    if byte(at: cursor.byte) == UInt8(ascii: "."), digits(at: cursor.byte + 1) > 0 {
      advance()
      skipDigits()
    }
    guard let suffix = ordinalSuffix() else { return add(.number, from: start) }
    for _ in 0..<suffix { advance() }
    add(.word, from: start)
  }

  private mutating func skipDigits() {
    while let byte = byte(at: cursor.byte), isDigit(byte) { advance() }
  }

  /// How many digits stand at `offset`, counted up to 4.
  private func digits(at offset: Int) -> Int {
    var count = 0
    while count < 4, let byte = byte(at: offset + count), isDigit(byte) { count += 1 }
    return count
  }

  /// The length of what makes a number a word: "3rd", "21st", "1980s".
  private func ordinalSuffix() -> Int? {
    var end = cursor.byte
    while end - cursor.byte < 3, let byte = byte(at: end), isLetter(byte) { end += 1 }
    switch utf8[cursor.byte..<end].map({ $0 | 0x20 }) {
    case Array("s".utf8): return 1
    case Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8): return 2
    default: return nil
    }
  }
}

// MARK: - Punctuation

extension Tokenizer {
  private mutating func readPunctuation(from start: Position) {
    let mark = scalar(at: start.byte)
    advance()
    switch mark {
    case ".":
      if result.last?.bytes.upperBound != start.byte, digits(at: cursor.byte) > 0 {
        return readFraction(from: start)
      }
      skip("."); add(.punctuation, from: start)
    case "-": skip("-"); add(.punctuation, from: start)
    // In '' and `` two marks are one quotation mark.
    case "'", "`":
      if byte(at: cursor.byte) == utf8[start.byte] { advance() }
      add(.punctuation, from: start)
    default: add(.punctuation, from: start)
    }
  }

  private mutating func readFraction(from start: Position) {
    skipDigits()
    add(.number, from: start)
  }

  private mutating func skip(_ mark: Unicode.Scalar) {
    while let byte = byte(at: cursor.byte), byte == UInt8(ascii: mark) { advance() }
  }
}

// MARK: - Bytes

extension Tokenizer {
  private mutating func add(_ kind: Token.Kind, from start: Position) {
    let token = Token(
      kind: kind, span: Span(start.scalar, cursor.scalar), bytes: start.byte..<cursor.byte)
    result.append(token)
  }

  private mutating func advance() {
    cursor.byte = next(after: cursor.byte)
    cursor.scalar += 1
  }

  private func byte(at offset: Int) -> UInt8? { offset < utf8.count ? utf8[offset] : nil }

  /// The offset of the scalar after the one at `offset`.
  private func next(after offset: Int) -> Int {
    min(offset + Self.length(of: utf8[offset]), utf8.count)
  }

  private static func length(of lead: UInt8) -> Int {
    switch lead {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }

  /// The scalar that starts at `offset`; a String's own UTF-8 is well formed.
  private func scalar(at offset: Int) -> Unicode.Scalar {
    let lead = utf8[offset]
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    let length = Self.length(of: lead)
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for byte in utf8[(offset + 1)..<min(offset + length, utf8.count)] {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
  private func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }
  private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }
  private func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }
}
