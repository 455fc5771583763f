/// What the texts of earlier articles say about a new one.
package struct NearDuplicateVerdict: Hashable, Sendable {
  /// An earlier article with much the same text.
  package struct Match: Hashable, Sendable {
    package let id: String
    /// How much of one text stands in the other, from 0 to 1.
    package let containment: Double
  }

  /// The earliest article with this text; nil where the article is the first.
  package let duplicateOf: String?
  /// How much of the text stands in the best match, after all vetoes; from 0 to 1.
  package let containment: Double
  /// All earlier articles with this text that are remembered, best first.
  package let copies: [Match]
  /// Whether the outlet uses the headline again and again: a briefing, a forecast, a police log.
  package let isSeries: Bool
}
