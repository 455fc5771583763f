/// In which sentence each token stands.
struct SentenceNumbers {
  private let numbers: [Int32]

  init(_ text: AnnotatedText) {
    var numbers = [Int32](repeating: 0, count: text.tokens.count)
    var next = 0
    for (number, sentence) in text.sentences.enumerated() {
      // What stands between two sentences (a line break, a dateline) counts to the second.
      for index in next..<sentence.upperBound { numbers[index] = Int32(truncatingIfNeeded: number) }
      next = sentence.upperBound
    }
    for index in next..<numbers.count {
      numbers[index] = Int32(truncatingIfNeeded: max(0, text.sentences.count - 1))
    }
    self.numbers = numbers
  }

  func number(at token: Int) -> Int { Int(numbers[token]) }
}
