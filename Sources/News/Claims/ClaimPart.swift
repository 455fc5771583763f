/// One of the things that a claim's content asserts, where it asserts several.
package struct ClaimPart: Hashable, Sendable, Codable {
  package let span: Span
  package let figures: [Figure]
  package let times: [TimeReference]
  /// Its own kinds, how firmly it is put, and whether it denies what its words name.
  package let kinds: [ClaimKind]
  package let modality: Modality
  package let isNegated: Bool

  /// Makes a part.
  ///
  /// - Parameters:
  ///   - span: Its words, within the claim's content.
  ///   - figures: The figures within them.
  ///   - times: The times within them.
  ///   - kinds: Its own kinds, the most telling first; at least one.
  ///   - modality: How firmly it is put.
  ///   - isNegated: Whether it denies what its words name.
  package init(
    span: Span, figures: [Figure] = [], times: [TimeReference] = [], kinds: [ClaimKind],
    modality: Modality = .asserted, isNegated: Bool = false
  ) {
    precondition(!kinds.isEmpty, "a part is of some kind")
    self.span = span
    self.figures = figures
    self.times = times
    self.kinds = kinds
    self.modality = modality
    self.isNegated = isNegated
  }

  private enum CodingKeys: String, CodingKey {
    case span, figures, times, kinds, modality
    case isNegated = "negated"
  }
}
