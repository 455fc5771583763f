/// When the page that an entry links to is fetched for its text.
package enum FullText: String, Hashable, Sendable, CaseIterable {
  case never
  /// When the entry is only a summary.
  case auto
  case always
}
