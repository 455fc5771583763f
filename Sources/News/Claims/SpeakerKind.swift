/// What a claim's speaker is, as far as the article tells.
package enum SpeakerKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A person or body under a proper name ("Sergei Shoigu", "World Health Organization").
  case named
  /// Several sources that speak as one ("Kovtun and Marchenko").
  case several
  /// Somebody whom a description points out ("the minister", "western powers").
  case described
  /// A text or a body of facts ("the decree", "statistics").
  case document
  /// Somebody whom the article keeps unnamed ("two officials", "people familiar with the matter").
  case unnamed
}
