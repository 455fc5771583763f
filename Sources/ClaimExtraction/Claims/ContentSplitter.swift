/// Cuts long contents at sentences: a claim is no speech.
struct ContentSplitter {
  let text: AnnotatedText
  private let starts: Set<Int>

  /// The most words of one claim, where a sentence boundary allows.
  private static let limit = 60

  init(text: AnnotatedText) {
    self.text = text
    starts = Set(text.sentences.map(\.lowerBound))
  }

  /// The contents of one claim each, in order.
  func parts(of content: [Range<Int>]) -> [[Range<Int>]] {
    guard content.reduce(0, { $0 + text.wordCount($1) }) > Self.limit else { return [content] }
    var parts: [[Range<Int>]] = []
    var words = 0
    for sentence in content.flatMap(sentences) {
      let count = text.wordCount(sentence)
      if parts.isEmpty || words + count > Self.limit {
        parts.append([sentence])
        words = count
      } else {
        parts[parts.count - 1] = joined(parts[parts.count - 1], sentence)
        words += count
      }
    }
    return parts
  }

  private func sentences(of range: Range<Int>) -> [Range<Int>] {
    let cuts = range.dropFirst().filter(starts.contains) + [range.upperBound]
    return zip([range.lowerBound] + cuts, cuts).map { trimmed($0..<$1) }
  }

  /// Without the line breaks at the end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, text.tokens[end - 1].kind == .lineBreak { end -= 1 }
    return range.lowerBound..<end
  }

  private func joined(_ part: [Range<Int>], _ next: Range<Int>) -> [Range<Int>] {
    guard let last = part.last, last.upperBound == next.lowerBound else { return part + [next] }
    return part.dropLast() + [last.lowerBound..<next.upperBound]
  }
}
