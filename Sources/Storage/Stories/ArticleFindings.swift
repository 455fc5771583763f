/// What was found out about an article by comparing it with earlier ones, to be committed with it.
package struct ArticleFindings: Sendable {
  /// The article's place among the stories; nil where an earlier revision has given it one.
  package var placement: StoryPlacement?
  /// The events that its claims foretell or tell of.
  package var outcomes: [ClaimOutcome]
  package var relations: [FoundRelation]

  /// Makes findings.
  ///
  /// - Parameters:
  ///   - placement: The article's place among the stories.
  ///   - outcomes: The events that its claims foretell or tell of.
  ///   - relations: How its claims bear on others.
  package init(
    placement: StoryPlacement? = nil, outcomes: [ClaimOutcome] = [],
    relations: [FoundRelation] = []
  ) {
    self.placement = placement
    self.outcomes = outcomes
    self.relations = relations
  }
}
