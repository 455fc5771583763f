package import News

/// A watch that an article's claims meet.
package struct WatchMatch: Hashable, Sendable {
  package let watch: Watch
  /// The places of the matching claims among those that were asked about; never empty, ascending.
  package let claims: [Int]
  /// What the first of them was found by, in one line for people.
  package let why: String
}
