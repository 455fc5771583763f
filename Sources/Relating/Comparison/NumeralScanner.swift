internal import News

/// Reads numbers among the words of a text: "42 million", "twenty-five", "1,600", "two dozen".
enum NumeralScanner {
  private static let units = hashes(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  )
  private static let tens = hashes("_ _ twenty thirty forty fifty sixty seventy eighty ninety")
  private static let scales: [UInt64: Double] = [
    WordScanner.hash(of: "dozen"): 12, WordScanner.hash(of: "hundred"): 100,
    WordScanner.hash(of: "thousand"): 1e3, WordScanner.hash(of: "million"): 1e6,
    WordScanner.hash(of: "billion"): 1e9, WordScanner.hash(of: "trillion"): 1e12,
  ]

  private static func hashes(_ words: String) -> [UInt64: Double] {
    var values: [UInt64: Double] = [:]
    for (value, word) in words.split(separator: " ").enumerated() where word != "_" {
      values[WordScanner.hash(of: word)] = Double(value)
    }
    return values
  }

  /// The numbers of a text, in order.
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - text: The text.
  /// - Returns: The numbers with their places.
  static func numerals(in words: [TextWord], of text: SpannedText) -> [Numeral] {
    var found: [Numeral] = []
    var index = 0
    while index < words.count {
      guard let numeral = numeral(at: index, words, text) else {
        index += 1
        continue
      }
      found.append(numeral)
      index = numeral.words.upperBound
    }
    return found
  }

  private static func numeral(
    at start: Int, _ words: [TextWord], _ text: SpannedText
  ) -> Numeral? {
    var value: Double
    var end = start + 1
    var isClock = false
    if words[start].isNumber {
      guard let digits = Digits(text[words[start].span]) else { return nil }
      value = digits.value
      isClock = digits.isClock
    } else if let tens = tens[words[start].hash] {
      value = tens * 10
      if end < words.count, let unit = units[words[end].hash], unit > 0, unit < 10,
        !words[end].opensSentence
      {
        value += unit
        end += 1
      }
    } else if let unit = units[words[start].hash] {
      value = unit
    } else {
      return nil
    }
    while end < words.count, !words[end].opensSentence, let scale = scales[words[end].hash] {
      value *= scale
      end += 1
    }
    return Numeral(value: value, words: start..<end, isClock: isClock)
  }
}
