package import News

/// Why a watch did or did not match an article.
package struct WatchExplanation: Hashable, Sendable {
  package let watch: Watch
  /// The places of the matching claims; empty where the watch did not match.
  package let claims: [Int]
  /// What was found, or the condition that the closest claim failed, in one line for people.
  package let reason: String
}
