import News

/// A text's tokens as pieces, made in one pass.
struct Pieces: Sendable {
  private(set) var all: [Piece] = []

  /// Cuts the tokens of `text` where numbers are hidden in them.
  ///
  /// - Parameter text: The text.
  init(_ text: TokenizedText) {
    all.reserveCapacity(text.tokens.count)
    var index = 0
    while index < text.tokens.count { index = append(text, at: index) }
  }

  var count: Int { all.count }

  /// The piece at `index`; nil before the first and after the last.
  subscript(index: Int) -> Piece? { all.indices.contains(index) ? all[index] : nil }

  /// The lowered piece at `index`, empty where there is none.
  func word(_ index: Int) -> String { self[index]?.lowered ?? "" }

  /// Whether the piece at `index` is `mark`.
  func isMark(_ mark: String, at index: Int) -> Bool {
    guard let piece = self[index] else { return false }
    return piece.kind == .mark && piece.text == mark
  }

  /// Whether the pieces at `index` and before it touch.
  func isGlued(at index: Int) -> Bool { self[index]?.isGlued ?? false }
}

extension Pieces {
  /// Appends what the token at `index` holds; returns the first token not used up.
  private mutating func append(_ text: TokenizedText, at index: Int) -> Int {
    let token = text.tokens[index]
    let isGlued = index > 0 && text.tokens[index - 1].bytes.upperBound == token.bytes.lowerBound
    switch token.kind {
    case .lineBreak: add(.lineBreak, text, token.bytes, at: token.span.start, isGlued: isGlued)
    case .number: add(.number, text, token.bytes, at: token.span.start, isGlued: isGlued)
    case .symbol: add(.mark, text, token.bytes, at: token.span.start, isGlued: isGlued)
    case .punctuation: return appendMark(text, at: index, isGlued: isGlued)
    case .word: return appendWord(text, at: index, isGlued: isGlued)
    }
    return index + 1
  }

  /// "(.534": the tokenizer reads ".534" as a number only after a blank.
  private mutating func appendMark(
    _ text: TokenizedText, at index: Int, isGlued: Bool
  ) -> Int {
    let token = text.tokens[index]
    if text.utf8[token.bytes].elementsEqual(".".utf8), isGlued, all.last?.kind == .mark,
      index + 1 < text.tokens.count, text.tokens[index + 1].kind == .number,
      text.tokens[index + 1].bytes.lowerBound == token.bytes.upperBound
    {
      let digits = text.tokens[index + 1].bytes
      add(
        .number, text, token.bytes.lowerBound..<digits.upperBound, at: token.span.start,
        isGlued: true)
      return index + 2
    }
    add(.mark, text, token.bytes, at: token.span.start, isGlued: isGlued)
    return index + 1
  }

  private mutating func appendWord(
    _ text: TokenizedText, at index: Int, isGlued: Bool
  ) -> Int {
    let token = text.tokens[index]
    let bytes = text.utf8[token.bytes]
    if let code = GluedCode(bytes, afterSign: isGlued && all.last?.text == "$"),
      !code.isModel || numberEnd(text.utf8, from: token.bytes.upperBound) != nil
    {
      return appendCode(code, text, at: index, isGlued: isGlued)
    }
    guard bytes.contains(UInt8(ascii: "-")), hidesNumber(bytes) else {
      add(.word, text, token.bytes, at: token.span.start, isGlued: isGlued)
      return index + 1
    }
    return appendSegments(text, at: index, isGlued: isGlued)
  }

  /// Appends "USD", "1,700" for "USD1" "," "700", which is how the tokens cut it.
  private mutating func appendCode(
    _ code: GluedCode, _ text: TokenizedText, at index: Int, isGlued: Bool
  ) -> Int {
    let token = text.tokens[index]
    let letters = token.bytes.lowerBound..<(token.bytes.lowerBound + code.letters)
    let digits = letters.upperBound..<(letters.upperBound + code.digits)
    add(.word, text, letters, at: token.span.start, isGlued: isGlued)
    if digits.upperBound < token.bytes.upperBound {
      let scalar = token.span.start + code.letters
      add(.number, text, digits, at: scalar, isGlued: true)
      add(
        .word, text, digits.upperBound..<token.bytes.upperBound, at: scalar + code.digits,
        isGlued: true)
      return index + 1
    }
    return appendNumber(text, from: digits, at: token.span.start + code.letters, after: index)
  }

  /// Appends the digits with the ",700" and ".50" that the tokens cut off; returns the next token.
  private mutating func appendNumber(
    _ text: TokenizedText, from digits: Range<Int>, at scalar: Int, after index: Int
  ) -> Int {
    var end = digits.upperBound
    while let following = numberEnd(text.utf8, from: end) { end = following }
    add(.number, text, digits.lowerBound..<end, at: scalar, isGlued: true)
    var next = index + 1
    while next < text.tokens.count, text.tokens[next].bytes.lowerBound < end { next += 1 }
    return next
  }

  /// The end of ",700" or ".50" at `offset`; nil where neither stands there.
  private func numberEnd(_ utf8: [UInt8], from offset: Int) -> Int? {
    guard offset + 1 < utf8.count,
      utf8[offset] == UInt8(ascii: ",") || utf8[offset] == UInt8(ascii: "."),
      Self.isDigit(utf8[offset + 1])
    else { return nil }
    var end = offset + 1
    while end < utf8.count, Self.isDigit(utf8[end]) { end += 1 }
    return utf8[offset] == UInt8(ascii: ",") && end - offset != 4 ? nil : end
  }

  /// Whether the word begins with a number word ("five-year") or bounds the number that follows
  /// ("sub-500"); the numbers of "COVID-19" and "F-16" are names.
  private func hidesNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    let first = bytes.prefix { $0 != UInt8(ascii: "-") }
    let word = String(decoding: first, as: UTF8.self).lowercased()
    return NumberWords.isNumberWord(word) || word == "half" || Self.bounding.contains(word)
  }

  private static let bounding: Set<String> = ["sub", "now", "then", "to", "under", "over", "plus"]

  private mutating func appendSegments(
    _ text: TokenizedText, at index: Int, isGlued: Bool
  ) -> Int {
    let token = text.tokens[index]
    var start = token.bytes.lowerBound
    var scalar = token.span.start
    var isGlued = isGlued
    for offset in token.bytes where text.utf8[offset] == UInt8(ascii: "-") {
      add(.word, text, start..<offset, at: scalar, isGlued: isGlued)
      scalar = all.last?.span.end ?? scalar
      add(.mark, text, offset..<(offset + 1), at: scalar, isGlued: true)
      scalar += 1
      start = offset + 1
      isGlued = true
    }
    let last = start..<token.bytes.upperBound
    if Self.isNumber(text.utf8[last]) {
      return appendNumber(text, from: last, at: scalar, after: index)
    }
    add(.word, text, last, at: scalar, isGlued: isGlued)
    return index + 1
  }

  private mutating func add(
    _ kind: Piece.Kind, _ text: TokenizedText, _ bytes: Range<Int>, at scalar: Int, isGlued: Bool
  ) {
    let string = String(decoding: text.utf8[bytes], as: UTF8.self)
    let span = Span(scalar, scalar + string.unicodeScalars.count)
    let lowered = kind == .word ? Self.lowered(string) : string
    all.append(Piece(kind: kind, text: string, lowered: lowered, span: span, isGlued: isGlued))
  }

  private static func lowered(_ word: String) -> String {
    let lower = word.lowercased()
    return lower.utf8.contains(0xE2) ? String(lower.map { $0 == "’" ? "'" : $0 }) : lower
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy(isDigit)
  }
}
