/// Cuts one paragraph into words, and these into pieces.
struct ParagraphReader {
  private let paragraph: Paragraph
  private let tokenizer: WordPieceTokenizer
  private let isQuoted: [Bool]
  private var order = CanonicalOrder()
  private var ready: [CanonicalOrder.Placed] = []
  private var word: FoldedWord
  private var isFirst = true

  init(_ paragraph: Paragraph, tokenizer: WordPieceTokenizer) {
    self.paragraph = paragraph
    self.tokenizer = tokenizer
    isQuoted = QuotationMask(paragraph.scalars).isQuoted
    word = FoldedWord(limit: tokenizer.longestWord)
  }

  /// Appends the paragraph's pieces.
  mutating func read(into pieces: inout [WordPiece]) {
    for place in paragraph.scalars.indices {
      switch paragraph.scalars[place].bertRole {
      case .dropped: break
      case .blank: end(into: &pieces)
      case .ideograph:
        end(into: &pieces)
        decompose(paragraph.scalars[place], at: place, into: &pieces)
        end(into: &pieces)
      case .other: decompose(paragraph.scalars[place], at: place, into: &pieces)
      }
    }
    end(into: &pieces)
  }

  private mutating func decompose(
    _ scalar: Unicode.Scalar, at place: Int, into pieces: inout [WordPiece]
  ) {
    if scalar.isASCII {
      order.add(scalar, from: place, isFirst: true, into: &ready)
    } else {
      var isFirst = true
      for part in scalar.bertDecomposition.unicodeScalars {
        order.add(part, from: place, isFirst: isFirst, into: &ready)
        isFirst = false
      }
    }
    foldReady(into: &pieces)
  }

  private mutating func foldReady(into pieces: inout [WordPiece]) {
    for index in ready.indices {
      fold(ready[index].scalar, from: ready[index].origin, into: &pieces)
    }
    ready.removeAll(keepingCapacity: true)
  }

  /// Drops an accent, lowers a capital, and sets punctuation apart.
  private mutating func fold(
    _ scalar: Unicode.Scalar, from origin: Int, into pieces: inout [WordPiece]
  ) {
    if scalar.isASCII {
      let isCapital = "A"..."Z" ~= scalar
      let lower = Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) | (isCapital ? 0x20 : 0))
      return append(lower, from: origin, into: &pieces)
    }
    guard !scalar.isBertMark else { return }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      append(lower, from: origin, into: &pieces)
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, from origin: Int, into pieces: inout [WordPiece]
  ) {
    guard scalar.isBertPunctuation else { return word.append(scalar, from: origin) }
    endWord(into: &pieces)
    word.append(scalar, from: origin)
    endWord(into: &pieces)
  }

  /// Ends the word, and what marks wait for their place behind it.
  private mutating func end(into pieces: inout [WordPiece]) {
    order.flush(into: &ready)
    foldReady(into: &pieces)
    endWord(into: &pieces)
  }

  private mutating func endWord(into pieces: inout [WordPiece]) {
    guard !word.isEmpty else { return }
    defer { word.removeAll() }
    let whole = word.origins[0]..<word.lastOrigin + 1
    let letterCase = LetterCase(paragraph.scalars[whole])
    guard let split = tokenizer.split(word) else {
      pieces.append(piece(tokenizer.unknown, whole, letterCase, startsWord: true))
      isFirst = false
      return
    }
    for (number, scalars) in split {
      let place = word.origins[scalars.lowerBound]..<word.origins[scalars.upperBound - 1] + 1
      let startsWord = scalars.lowerBound == 0
      pieces.append(piece(number, place, letterCase, startsWord: startsWord))
      isFirst = false
    }
  }

  private func piece(
    _ number: Int, _ place: Range<Int>, _ letterCase: LetterCase, startsWord: Bool
  ) -> WordPiece {
    WordPiece(
      number: number, bytes: paragraph.bytes(of: place), paragraph: paragraph.index,
      letterCase: letterCase, isQuoted: isQuoted[(place.lowerBound + place.upperBound - 1) / 2],
      isFirstOfParagraph: isFirst, startsWord: startsWord)
  }
}
