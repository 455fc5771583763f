/// A rule of the user's: which claims deserve an alert.
///
/// All its conditions must hold for one and the same claim; a condition that is absent does not
/// restrict.
package struct Watch: Hashable, Sendable {
  /// Unique among the watches; shown in alerts.
  package let name: String
  /// At least one of these must be found; empty: no condition.
  package let any: [Term]
  /// Each of these must be found.
  package let all: [Term]
  /// None of these may be found.
  package let none: [Term]
  /// Names, one of which the claim's speaker or source must hold.
  package let speakers: [String]
  package let kinds: Set<ClaimKind>
  /// Keys of outlets.
  package let outlets: Set<String>
  /// Tags, one of which the feed must have.
  package let tags: Set<String>
  /// From 0 to 1; claims that are less sure don't match.
  package let minConfidence: Double
  package let severity: Severity

  /// Makes a watch.
  ///
  /// - Parameters:
  ///   - name: Unique among the watches.
  ///   - any: Terms of which one must be found.
  ///   - all: Terms that must all be found.
  ///   - none: Terms that must not be found.
  ///   - speakers: Names, one of which must be the speaker's.
  ///   - kinds: Kinds, one of which the claim must be of.
  ///   - outlets: Keys of outlets.
  ///   - tags: Tags of feeds.
  ///   - minConfidence: From 0 to 1.
  ///   - severity: How urgent its alerts are.
  package init(
    name: String, any: [Term] = [], all: [Term] = [], none: [Term] = [], speakers: [String] = [],
    kinds: Set<ClaimKind> = [], outlets: Set<String> = [], tags: Set<String> = [],
    minConfidence: Double = 0, severity: Severity = .info
  ) {
    self.name = name
    self.any = any
    self.all = all
    self.none = none
    self.speakers = speakers
    self.kinds = kinds
    self.outlets = outlets
    self.tags = tags
    self.minConfidence = minConfidence
    self.severity = severity
  }
}
