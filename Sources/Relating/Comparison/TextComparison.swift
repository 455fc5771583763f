internal import News

/// Compares two texts: what they agree on, what they dispute, and what the later one changed.
package struct TextComparison: Sendable {
  /// How the figures of two texts go together.
  package enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
    case agree, conflict, unrelated
  }

  package let relation: Relation
  /// Why the relation holds, for people; empty where the texts are unrelated.
  package let why: String
  package let changes: [TextChange]

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - one: A text, the earlier version where both are versions of one.
  ///   - other: Another text.
  ///   - sameStory: Whether both are known to report one event.
  ///   - isRevision: Whether `other` is a later version of `one`.
  package init(
    _ one: ComparedText, _ other: ComparedText, sameStory: Bool, isRevision: Bool
  ) {
    changes = isRevision ? RevisionChanges(one, other).changes() : []
    let verdict =
      sameStory || isRevision || Self.reportAlike(one, other)
      ? FigureVerdict.on(one, other) : .unrelated
    relation = verdict.relation
    why = verdict.why
  }

  /// Whether two texts share so many words that they report one event, where nobody says so.
  private static func reportAlike(_ one: ComparedText, _ other: ComparedText) -> Bool {
    let mine = KeySet((one.titleWords + one.words).filter { $0.span.count > 3 }.map(\.stem.key))
    let theirs = KeySet(
      (other.titleWords + other.words).filter { $0.span.count > 3 }.map(\.stem.key))
    return mine.sharedCount(with: theirs) >= 4 && mine.overlap(with: theirs) >= 0.4
  }
}
