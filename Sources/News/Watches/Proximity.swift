/// Terms that must stand near each other in a claim ("troops" and "border", within 5 words).
package struct Proximity: Hashable, Sendable {
  /// All of these must be found; at least two.
  package let terms: [Term]
  /// How many words the last of them may begin behind the first.
  package let distance: Int

  /// Makes a condition.
  ///
  /// - Parameters:
  ///   - terms: At least two terms.
  ///   - distance: How many words the last may begin behind the first.
  package init(_ terms: [Term], within distance: Int) {
    self.terms = terms
    self.distance = distance
  }
}
