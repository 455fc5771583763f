internal import FoundationEssentials

/// What the texts of earlier articles say about a new one.
package struct NearDuplicateVerdict: Hashable, Sendable {
  /// An earlier article with much the same text.
  package struct Match: Hashable, Sendable {
    package let id: String
    /// How much of one text stands in the other, from 0 to 1.
    package let containment: Double
  }

  /// From this containment on a text is a copy (`dedup.md`, section 6).
  package static let copyThreshold = 0.45
  /// How far apart in time two copies may be.
  private static let window: TimeInterval = 7 * 86_400

  /// The earliest article with this text; nil where the article is the first.
  package let duplicateOf: String?
  /// How much of the text stands in the best match, after all vetoes; from 0 to 1.
  package let containment: Double
  /// All earlier articles with this text that are remembered, best first.
  package let copies: [Match]
  /// Whether the outlet uses the headline again and again: a briefing, a forecast, a police log.
  package let isSeries: Bool

  /// Compares an article with earlier ones.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - earlier: The earlier ones.
  package init(on article: ReadText, among earlier: [EarlierText]) {
    let fingerprint = article.fingerprint
    let matches = earlier.compactMap { earlier -> (article: EarlierText, measure: Double)? in
      let other = earlier.fingerprint
      if article.isSeries, other.series == fingerprint.series { return nil }
      guard Self.isWithinWindow(fingerprint.published, other.published) else { return nil }
      return (earlier, Containment(of: fingerprint, in: other).verdict)
    }
    .sorted { ($1.measure, $0.article.number) < ($0.measure, $1.article.number) }
    copies = matches.filter { $0.measure >= Self.copyThreshold }
      .map { Match(id: $0.article.id, containment: $0.measure) }
    duplicateOf = copies.isEmpty ? nil : matches.first?.article.origin
    containment = matches.first?.measure ?? 0
    isSeries = article.isSeries
  }

  private static func isWithinWindow(_ one: Date?, _ other: Date?) -> Bool {
    guard let one, let other else { return true }
    return abs(one.timeIntervalSince(other)) <= window
  }
}
