package import News

/// What was found out about an article by comparing it with earlier ones, to be committed with it.
package struct ArticleFindings: Sendable {
  /// The article's place among the stories; nil where an earlier revision has given it one.
  package var placement: StoryPlacement?
  /// The events that its claims foretell or tell of.
  package var outcomes: [ClaimOutcome]
  package var relations: [FoundRelation]
  /// The earlier claims of its story that say the same, by the claim's place.
  package var repetitions: [Int: [ClaimID]]

  /// Makes findings.
  ///
  /// - Parameters:
  ///   - placement: The article's place among the stories.
  ///   - outcomes: The events that its claims foretell or tell of.
  ///   - relations: How its claims bear on others.
  ///   - repetitions: The earlier claims that say the same, by the claim's place.
  package init(
    placement: StoryPlacement? = nil, outcomes: [ClaimOutcome] = [],
    relations: [FoundRelation] = [], repetitions: [Int: [ClaimID]] = [:]
  ) {
    self.placement = placement
    self.outcomes = outcomes
    self.relations = relations
    self.repetitions = repetitions
  }
}
