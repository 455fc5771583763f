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
  /// Terms near each other, of which one group must be found; empty: no condition.
  package let near: [Proximity]
  /// Names, one of which the claim's speaker or source must hold.
  package let speakers: [String]
  /// Terms, one of which the speaker's role must hold.
  package let roles: [Term]
  package let kinds: Set<ClaimKind>
  /// How firmly the claim must be put: one of these.
  package let modalities: Set<Modality>
  /// BCP 47 tags in small letters, one of which the article's language must be or begin with.
  package let languages: Set<String>
  /// Keys of outlets.
  package let outlets: Set<String>
  /// Tags, one of which the feed must have.
  package let tags: Set<String>
  /// Conditions, one of which a figure of the claim must meet; empty: no condition.
  package let figures: [FigureCondition]
  /// Kinds of relations; with one, the watch waits for relations of which a claim meets the other
  /// conditions, and not for claims.
  package let relations: Set<RelationKind>
  /// How many independent outlets a relation must have; a watch for claims has no such condition.
  package let minIndependent: Int
  /// From 0 to 1; claims that are less sure don't match.
  package let minConfidence: Double
  /// From 0 to 1; claims that are worth less of a fact-checker's time don't match.
  package let minCheckWorthiness: Double
  package let severity: Severity
  /// Names of the sinks that its alerts go to beside the log.
  package let sinks: [String]
  /// When its alerts are held back from the sinks.
  package let quietHours: QuietHours?
  /// How many of its alerts go to the sinks in an hour, the rest in a digest; nil: all.
  package let hourlyLimit: Int?
  /// Whether to stay silent on what says nothing that its alerts of one story haven't said.
  package let isNewOnly: Bool

  /// Makes a watch.
  ///
  /// - Parameters:
  ///   - name: Unique among the watches.
  ///   - any: Terms of which one must be found.
  ///   - all: Terms that must all be found.
  ///   - none: Terms that must not be found.
  ///   - near: Terms near each other, of which one group must be found.
  ///   - speakers: Names, one of which must be the speaker's.
  ///   - roles: Terms, one of which the speaker's role must hold.
  ///   - kinds: Kinds, one of which the claim must be of.
  ///   - modalities: How firmly it must be put.
  ///   - languages: BCP 47 tags in small letters.
  ///   - outlets: Keys of outlets.
  ///   - tags: Tags of feeds.
  ///   - figures: Conditions, one of which a figure must meet.
  ///   - relations: Kinds of relations to wait for.
  ///   - minIndependent: How many independent outlets a relation must have.
  ///   - minConfidence: From 0 to 1.
  ///   - minCheckWorthiness: From 0 to 1.
  ///   - severity: How urgent its alerts are.
  ///   - sinks: Names of sinks.
  ///   - quietHours: When its alerts are held back from the sinks.
  ///   - hourlyLimit: How many of its alerts go to the sinks in an hour.
  ///   - isNewOnly: Whether to stay silent on what its alerts of one story have said.
  package init(
    name: String, any: [Term] = [], all: [Term] = [], none: [Term] = [], near: [Proximity] = [],
    speakers: [String] = [], roles: [Term] = [], kinds: Set<ClaimKind> = [],
    modalities: Set<Modality> = [], languages: Set<String> = [], outlets: Set<String> = [],
    tags: Set<String> = [], figures: [FigureCondition] = [], relations: Set<RelationKind> = [],
    minIndependent: Int = 0, minConfidence: Double = 0, minCheckWorthiness: Double = 0,
    severity: Severity = .info, sinks: [String] = [], quietHours: QuietHours? = nil,
    hourlyLimit: Int? = nil, isNewOnly: Bool = true
  ) {
    self.name = name
    self.any = any
    self.all = all
    self.none = none
    self.near = near
    self.speakers = speakers
    self.roles = roles
    self.kinds = kinds
    self.modalities = modalities
    self.languages = languages
    self.outlets = outlets
    self.tags = tags
    self.figures = figures
    self.relations = relations
    self.minIndependent = minIndependent
    self.minConfidence = minConfidence
    self.minCheckWorthiness = minCheckWorthiness
    self.severity = severity
    self.sinks = sinks
    self.quietHours = quietHours
    self.hourlyLimit = hourlyLimit
    self.isNewOnly = isNewOnly
  }
}
