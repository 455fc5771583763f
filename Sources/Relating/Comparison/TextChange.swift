package import News

/// One thing that a later version says otherwise than an earlier one.
package struct TextChange: Hashable, Sendable, Encodable {
  /// What changed.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case figure, quotation, speaker, headline
    case claimAdded = "claim_added"
    case claimRemoved = "claim_removed"
  }

  package let kind: Kind
  /// The earlier sentence; empty where there was none.
  package let before: String
  /// The later sentence; empty where there is none.
  package let after: String
  /// Whether a note in the later text owns up to the change.
  package let disclosed: Bool
  /// Where the sentences stand in the two texts; nil for a headline, and where there is none.
  package var beforeSpan: Span?
  package var afterSpan: Span?

  /// Whether a headline changed, and not a sentence.
  var isOfHeadline: Bool { beforeSpan == nil && afterSpan == nil }

  private enum CodingKeys: CodingKey {
    case kind, before, after, disclosed
  }
}
