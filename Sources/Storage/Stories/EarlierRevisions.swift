/// The revisions of an article with which the next one is compared.
package struct EarlierRevisions: Hashable, Sendable {
  /// The one before.
  package let last: StoredReport
  /// The last one that was read from where the next one was, a page or a feed; else the one before.
  package let comparable: StoredReport

  /// The contents of all their claims.
  package var told: Set<String> { Set((last.claims + comparable.claims).map(\.content)) }
}
