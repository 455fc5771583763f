/// Why an article is no independent confirmation of an earlier one.
package struct Dependence: Hashable, Sendable, Encodable {
  /// The reasons, the strongest first.
  package enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Much the same text.
    case copy
    /// The same outlet, or two of one owner.
    case owner
    /// The same agency's report.
    case wire
    /// The article names the earlier one's outlet as its source.
    case cites
  }

  /// The earlier article.
  package let id: String
  package let reason: Reason

  /// Makes a dependence.
  ///
  /// - Parameters:
  ///   - id: The earlier article.
  ///   - reason: Why this is no independent confirmation of it.
  package init(id: String, reason: Reason) {
    self.id = id
    self.reason = reason
  }
}
