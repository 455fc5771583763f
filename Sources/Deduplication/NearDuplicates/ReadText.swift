/// What is known of an article's text before it is compared with others.
package struct ReadText: Sendable {
  package let fingerprint: Fingerprint
  /// Under what the index finds it later.
  package let keys: CopyKeys
  /// Whether the outlet uses the headline again and again: a briefing, a forecast, a police log.
  package let isSeries: Bool
}
