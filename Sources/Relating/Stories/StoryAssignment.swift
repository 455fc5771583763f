/// Where an article belongs.
package struct StoryAssignment: Hashable, Sendable {
  /// The story's number; never used again for another.
  package let story: Int
  /// The earlier articles that are most alike, whether of the story or not.
  package let alike: [String]
}
