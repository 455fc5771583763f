internal import Storage

/// What comparing an article with earlier ones has found out.
struct RelatedFindings: Sendable {
  let findings: ArticleFindings
  /// One for each of the relations, in their order.
  let evidence: [RelationEvidence]
}
