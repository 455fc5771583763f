/// What an attribute means to a reader of news; the raw value is its name in lower case.
///
/// A prefix is not looked at: `atom:href` is `href`.
enum FeedAttribute: String, CaseIterable {
  case version, href, rel, type, title, hreflang, length, src, mode
  case about, resource, ref, when, lastModified = "lastmod"
  case url, uri, domain, port, path, registerProcedure = "registerprocedure", `protocol`
  case term, scheme, label, text, role, isPermalink = "ispermalink"
  case medium, width, height
  case base = "xml:base", language = "xml:lang"

  /// Finds the attribute that a name means, if any.
  ///
  /// - Parameters:
  ///   - namespace: The vocabulary.
  ///   - local: The name without its prefix, lower case.
  init?(namespace: FeedNamespace, local: String) {
    guard let known = Self.byName[namespace == .xml ? "xml:\(local)" : local] else { return nil }
    self = known
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
