internal import FoundationEssentials

/// Resolves the addresses that pages give of themselves.
enum AbsoluteURL {
  /// `text` as an absolute http or https address, or nil where it is none.
  static func resolved(_ text: String, base: String?) -> String? {
    let trimmed = TextNormalisation.normalised(Array(text.utf8))
    guard trimmed.utf8.count <= 4_096 else { return nil }
    let url = URL(string: trimmed, relativeTo: base.flatMap { URL(string: $0) })?.absoluteURL
    guard let url, url.scheme == "http" || url.scheme == "https", url.host() != nil else {
      return nil
    }
    return url.absoluteString
  }
}
