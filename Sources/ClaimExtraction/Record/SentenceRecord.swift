import News

/// A sentence in `claimwatch extract --json`.
struct SentenceRecord: Encodable, Sendable {
  let span: Span
  let checkWorthiness: Double

  private enum CodingKeys: String, CodingKey {
    case span
    case checkWorthiness = "check_worthiness"
  }

  init(_ sentence: Sentence) {
    span = sentence.span
    checkWorthiness = sentence.checkWorthiness.roundedForRecord
  }
}
