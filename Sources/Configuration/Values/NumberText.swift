/// Reads numbers as people write them: 100000, 100,000, -2.5, 1.5 million.
enum NumberText {
  private static let scales = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]

  /// Reads a number, with the word that multiplies it.
  ///
  /// - Parameter text: A part of a value of the file.
  /// - Returns: The number.
  /// - Throws: That it is none.
  static func parse(_ text: String) throws(Complaint) -> Double {
    let words = text.split(separator: " ")
    let scale = words.count == 2 ? scales[words[1].lowercased()] : 1
    guard let digits = words.first, words.count <= 2, let scale, let number = number(of: digits)
    else {
      throw Complaint(
        message: text.isEmpty ? "a number is missing" : "\(text.quoted) is no number",
        suggestion: "write it like 100000, 100,000 or 1.5 million")
    }
    return number * scale
  }

  /// Reads a whole number of things of which there are never many.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: From 1 to 100.
  /// - Throws: That it is none.
  static func parseCount(_ text: String) throws(Complaint) -> Int {
    guard areDigits(text[...]), let count = Int(text), (1...100).contains(count) else {
      throw Complaint(message: "must be a whole number from 1 to 100, not \(text.quoted)")
    }
    return count
  }

  private static func number(of text: Substring) -> Double? {
    let isNegative = text.first == "-"
    let parts = (isNegative ? text.dropFirst() : text)
      .split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = withoutGroups(parts[0]),
      parts.dropFirst().allSatisfy(areDigits),
      let number = Double(([whole] + parts.dropFirst()).joined(separator: ".")), number.isFinite
    else { return nil }
    return isNegative ? -number : number
  }

  /// The digits without the commas between thousands; nil where they stand elsewhere.
  private static func withoutGroups(_ text: Substring) -> Substring? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.allSatisfy(areDigits) else { return nil }
    guard groups.count > 1 else { return text }
    guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
      return nil
    }
    return Substring(groups.joined())
  }

  private static func areDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
