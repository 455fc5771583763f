/// A feed's document as one poll found it.
package struct FeedReading: Sendable {
  package let title: String?
  /// Tells the same body from another next time.
  package let bodyHash: String
  /// What was odd about the document.
  package let note: String?
  /// The entries that are new or changed, in the document's order.
  package let entries: [ReadEntry]
  /// The keys of its entries whose articles were purged.
  package let buried: [String]
  /// Whether the articles of a first reading are to be alerted on.
  package let alertsBacklog: Bool

  /// Makes a reading.
  ///
  /// - Parameters:
  ///   - title: The feed's title.
  ///   - bodyHash: Tells the same body from another next time.
  ///   - note: What was odd about the document.
  ///   - entries: The entries that are new or changed.
  ///   - buried: The keys of its entries whose articles were purged.
  ///   - alertsBacklog: Whether the articles of a first reading are to be alerted on.
  package init(
    title: String?, bodyHash: String, note: String?, entries: [ReadEntry], buried: [String] = [],
    alertsBacklog: Bool
  ) {
    self.title = title
    self.bodyHash = bodyHash
    self.note = note
    self.entries = entries
    self.buried = buried
    self.alertsBacklog = alertsBacklog
  }
}
