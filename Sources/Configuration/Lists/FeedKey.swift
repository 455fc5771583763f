/// Tells whether two addresses are one feed's.
enum FeedKey {
  /// What two spellings of one address have in common (RFC 3986 section 6.2.2 and 6.2.3).
  ///
  /// http and https count as the same: where both are listed, one redirects to the other.
  ///
  /// - Parameter location: Where a feed is.
  /// - Returns: Equal for addresses that lead to the same feed as far as they tell.
  static func key(of location: FeedConfiguration.Location) -> String {
    switch location {
    case .file(let path): "file:" + path
    case .http(let url): key(of: url)
    }
  }

  private static func key(of url: String) -> String {
    let whole = url.prefix { $0 != "#" }
    guard let colon = whole.firstIndex(of: ":") else { return url }
    let isSecure = whole[..<colon].lowercased() == "https"
    let rest = whole[whole.index(after: colon)...].drop { $0 == "/" }
    let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    var host = rest[..<end].lowercased()
    let port = isSecure ? ":443" : ":80"
    if host.hasSuffix(port) { host.removeLast(port.count) }
    let path = rest[end...]
    return host + (path.hasPrefix("/") ? "" : "/") + path
  }
}
