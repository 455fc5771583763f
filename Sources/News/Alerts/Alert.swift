package import FoundationEssentials

/// One line of the alert log, with its evidence.
package struct Alert: Hashable, Sendable {
  /// What an alert is about.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A watch matched.
    case claim
    case corroborated, corrected, disputed, revised, withdrawn, resolved
    /// A feed broke, fell silent, lost entries, recovered.
    case feed
  }

  /// The story that an alert belongs to.
  package struct Story: Hashable, Sendable {
    package let id: String
    package let title: String
    /// How many outlets tell it, and how many of them independently.
    package let outlets: Int
    package let independent: Int

    /// Makes a story's summary.
    ///
    /// - Parameters:
    ///   - id: The story's id.
    ///   - title: Its headline.
    ///   - outlets: How many outlets tell it.
    ///   - independent: How many of them independently.
    package init(id: String, title: String, outlets: Int, independent: Int) {
      self.id = id
      self.title = title
      self.outlets = outlets
      self.independent = independent
    }
  }

  /// Numbers alerts without gaps; a reader resumes from the last one it saw.
  package let seq: Int64
  /// Never changes, also when a delivery is repeated.
  package let id: String
  package let time: Date
  package let kind: Kind
  package let severity: Severity
  /// The watch that matched; nil for alerts that need none.
  package let watch: String?
  package let title: String
  /// The evidence.
  package let claims: [AlertedClaim]
  package let story: Story?
  /// Why the alert was raised, for people.
  package let why: String
  /// When the article was first seen.
  package let firstSeen: Date

  /// Makes an alert.
  ///
  /// - Parameters:
  ///   - seq: Its number in the log.
  ///   - id: Its id.
  ///   - time: When it was raised.
  ///   - kind: What it is about.
  ///   - severity: How urgent it is.
  ///   - watch: The watch that matched.
  ///   - title: One line for people.
  ///   - claims: The evidence.
  ///   - story: The story that it belongs to.
  ///   - why: Why it was raised.
  ///   - firstSeen: When the article was first seen.
  package init(
    seq: Int64, id: String, time: Date, kind: Kind, severity: Severity, watch: String?,
    title: String, claims: [AlertedClaim], story: Story? = nil, why: String, firstSeen: Date
  ) {
    self.seq = seq
    self.id = id
    self.time = time
    self.kind = kind
    self.severity = severity
    self.watch = watch
    self.title = title
    self.claims = claims
    self.story = story
    self.why = why
    self.firstSeen = firstSeen
  }
}
