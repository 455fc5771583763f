package import SystemPackage

/// Where a feed is.
package enum FeedLocation: Hashable, Sendable {
  /// An http or https URL; it may hold credentials.
  case web(String)
  case file(FilePath)
}
