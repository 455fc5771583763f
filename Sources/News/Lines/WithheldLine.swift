/// A line that an article came with and is stored without: the outlet's, as was learned.
package struct WithheldLine: Hashable, Sendable, Codable {
  /// Which line of the text as it came, from 0.
  package let index: Int
  package let text: String

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - index: Which line of the text as it came.
  ///   - text: What it says.
  package init(index: Int, text: String) {
    self.index = index
    self.text = text
  }

  /// The text as it came.
  ///
  /// - Parameters:
  ///   - text: What is left of it.
  ///   - withheld: The lines that are missing, in order.
  /// - Returns: All lines.
  package static func restore(_ text: String, with withheld: [WithheldLine]) -> String {
    guard !withheld.isEmpty else { return text }
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }
    for line in withheld { lines.insert(line.text, at: min(line.index, lines.count)) }
    return lines.joined(separator: "\n")
  }
}
