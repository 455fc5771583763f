package import News

/// What the transaction that finishes an article knows, and alerts are made from.
package struct AlertContext: Sendable {
  /// The ids of the article's claims, in their order.
  package let claims: [ClaimID]
  /// The watches that have raised their alert for this article before.
  package let alertedWatches: Set<String>
  /// The number of the next alert.
  package let nextSeq: Int64
}
