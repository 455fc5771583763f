/// Cuts texts into word pieces as BERT's uncased tokenizer does.
///
/// What looks like its special pieces ("[SEP]") is plain text here: nobody's article may end a
/// window.
struct WordPieceTokenizer: Sendable {
  let vocabulary: Vocabulary
  let unknown: Int
  /// The most scalars of a word that isn't unknown for its length.
  let longestWord: Int

  /// The pieces of all paragraphs, in order.
  func pieces(of text: String) -> [WordPiece] {
    var found: [WordPiece] = []
    found.reserveCapacity(text.utf8.count / 4)
    Paragraph.forEach(in: text) { paragraph in
      var reader = ParagraphReader(paragraph, tokenizer: self)
      reader.read(into: &found)
    }
    return found
  }

  /// The pieces of a word, greedily the longest first.
  ///
  /// - Parameter word: The word.
  /// - Returns: Their numbers, each with its scalars in the word; nil where no piece fits.
  func split(_ word: FoldedWord) -> [(number: Int, scalars: Range<Int>)]? {
    guard !word.isTooLong else { return nil }
    var pieces: [(number: Int, scalars: Range<Int>)] = []
    var first = 0
    while first < word.starts.count {
      guard let piece = longestPiece(of: word, from: first) else { return nil }
      pieces.append(piece)
      first = piece.scalars.upperBound
    }
    return pieces
  }

  private static let continuing = Array("##".utf8)

  private func longestPiece(
    of word: FoldedWord, from first: Int
  ) -> (number: Int, scalars: Range<Int>)? {
    let mark = first == 0 ? [] : Self.continuing
    let begin = word.starts[first]
    var hash = mark.reduce(PieceHash()) { $0.adding($1) }
    var candidates: [(end: Int, byte: Int, hash: PieceHash)] = []
    for scalar in first..<word.starts.count {
      let end = scalar + 1 < word.starts.count ? word.starts[scalar + 1] : word.utf8.count
      guard mark.count + end - begin <= vocabulary.longest else { break }
      for byte in word.utf8[word.starts[scalar]..<end] { hash = hash.adding(byte) }
      candidates.append((scalar + 1, end, hash))
    }
    for (end, byte, hash) in candidates.reversed() {
      if let number = vocabulary.number(of: mark, begin..<byte, in: word.utf8, hash: hash) {
        return (number, first..<end)
      }
    }
    return nil
  }
}

extension WordPieceTokenizer {
  /// Takes the vocabulary from a model.
  init(of file: ModelFile) throws(ModelError) {
    let header = file.header
    let text = try TensorIndex(of: file).text("pieces", [header.vocabulary])
    guard let vocabulary = Vocabulary(text, count: header.vocabulary) else {
      throw ModelError(path: file.path, reason: .misshapenTensor("pieces"))
    }
    self.init(
      vocabulary: vocabulary, unknown: header.unknown, longestWord: header.longestWord)
  }
}
