import News

/// A text with what the rules ask of it at each token: words in lower case, word classes,
/// paragraphs, sentences and quotations.
struct AnnotatedText: Sendable {
  let source: TokenizedText
  let lexicon: Lexicon
  let words: [String]
  let classes: [WordClass]
  /// Ranges of tokens without line breaks; none is empty.
  let paragraphs: [Range<Int>]
  /// Without the datelines before them.
  let sentences: [Range<Int>]
  let quotations: [Quotation]
  /// For each token the index of its quotation, or -1.
  private let quotationIndices: [Int32]

  init(_ source: TokenizedText, lexicon: Lexicon) {
    let words = source.tokens.indices.map(source.lowered)
    let classes = words.map(lexicon.classes)
    let paragraphs = Self.paragraphs(of: source)
    let finder = QuotationFinder(words: words, text: source)
    let quotations = paragraphs.flatMap(finder.quotations)
    let splitter = SentenceSplitter(text: source, words: words, classes: classes)
    let datelines = Datelines(text: source, words: words)
    let sentences = paragraphs.map(datelines.body).flatMap(splitter.sentences)
    var indices = [Int32](repeating: -1, count: words.count)
    for (number, quotation) in quotations.enumerated() {
      for index in quotation.tokens { indices[index] = Int32(truncatingIfNeeded: number) }
    }
    self.source = source
    self.lexicon = lexicon
    self.words = words
    self.classes = classes
    self.paragraphs = paragraphs
    self.quotations = quotations
    self.sentences = sentences
    quotationIndices = indices
  }

  private static func paragraphs(of source: TokenizedText) -> [Range<Int>] {
    source.tokens.indices.parts { source.tokens[$0].kind == .lineBreak }
  }
}

extension AnnotatedText {
  var tokens: [Token] { source.tokens }

  /// The quotation that a token stands in.
  func quotation(at index: Int) -> Quotation? {
    let number = quotationIndices[index]
    return number < 0 ? nil : quotations[Int(number)]
  }

  func isQuoted(_ index: Int) -> Bool { quotationIndices[index] >= 0 }

  func isWord(_ index: Int) -> Bool { tokens[index].kind == .word }

  func isPunctuation(_ index: Int) -> Bool { tokens[index].kind == .punctuation }

  func isCapitalised(_ index: Int) -> Bool {
    tokens[index].kind == .word && source.startsUppercase(index)
  }

  func has(_ kinds: WordClass, at index: Int) -> Bool { !classes[index].isDisjoint(with: kinds) }

  /// The span from the first to the last of some tokens.
  func span(_ range: Range<Int>) -> Span {
    precondition(!range.isEmpty, "a span has words")
    return Span(tokens[range.lowerBound].span.start, tokens[range.upperBound - 1].span.end)
  }

  /// The words of some tokens as they stand in the text.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = tokens[first].bytes.lowerBound..<tokens[last].bytes.upperBound
    return String(decoding: source.utf8[bytes], as: UTF8.self)
  }

  /// How many words and numbers are in a range.
  func wordCount(_ range: Range<Int>) -> Int {
    range.count { tokens[$0].kind == .word || tokens[$0].kind == .number }
  }
}
