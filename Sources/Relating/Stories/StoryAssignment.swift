/// Where an article belongs.
package struct StoryAssignment: Hashable, Sendable {
  /// The story's number; never used again for another.
  package let story: Int
  /// The story that turned out to be the same one, and is part of it now.
  package var merged: Int?
}
