import Glibc

/// How much a sentence deserves a fact-checker's time, from 0 to 1: figures, names and deeds for it;
/// questions, wishes and the first person against it.
struct CheckWorthiness: Sendable {
  /// For each word of the lists the weights that it adds.
  private let lists: [String: [Int]]

  init() {
    var lists: [String: [Int]] = [:]
    for (number, list) in CheckWorthinessWeights.words.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        lists[String(word), default: []].append(number)
      }
    }
    self.lists = lists
  }

  /// The score of some tokens of a text.
  func score(of range: Range<Int>, in text: AnnotatedText) -> Double {
    1 / (1 + exp(-(shapeScore(of: range, in: text) + wordScore(of: range, in: text))))
  }

  private func wordScore(of range: Range<Int>, in text: AnnotatedText) -> Double {
    var counts = [Int](repeating: 0, count: CheckWorthinessWeights.words.count)
    for index in range {
      for list in lists[text.words[index]] ?? [] { counts[list] += 1 }
    }
    return zip(counts, CheckWorthinessWeights.words).reduce(0) { sum, pair in
      sum + Double(min(3, pair.0)) * pair.1.weight
    }
  }

  private func shapeScore(of range: Range<Int>, in text: AnnotatedText) -> Double {
    let numbers = range.count { text.tokens[$0].kind == .number }
    let names = range.dropFirst().count { text.isCapitalised($0) && text.words[$0] != "i" }
    let past = range.count { text.words[$0].utf8.count > 4 && text.words[$0].hasSuffix("ed") }
    let words = text.wordCount(range)
    typealias Weights = CheckWorthinessWeights
    var score = Weights.bias + Weights.number * Double(min(3, numbers))
    if numbers > 0 { score += Weights.anyNumber }
    score += Weights.name * Double(min(4, names)) + Weights.past * Double(min(3, past))
    if range.contains(where: { text.words[$0] == "?" }) { score += Weights.question }
    if words < 6 { score += Weights.short }
    return score + Weights.length * log(Double(1 + words))
  }
}
