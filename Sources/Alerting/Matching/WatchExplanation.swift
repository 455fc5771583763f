package import News

/// Why a watch did or did not match an article.
package struct WatchExplanation: Hashable, Sendable {
  package let watch: Watch
  /// The places of the matching claims; empty where the watch did not match.
  package let claims: [Int]
  /// The condition that the closest claim failed, as the configuration calls it; nil where the watch
  /// matched, or there are no claims.
  package let unmet: String?
  /// How far the closest claim came, to compare explanations of one watch.
  package let closeness: Int
  /// What was found, or the condition that the closest claim failed, in one line for people.
  package let reason: String
}
