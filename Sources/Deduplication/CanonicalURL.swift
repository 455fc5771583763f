internal import FoundationEssentials

/// An article's address with everything left out that may differ between two links to one article:
/// to compare, never to fetch.
package struct CanonicalURL: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Reads an http or https address.
  ///
  /// - Parameter text: An absolute URL; anything else has no canonical form.
  package init?(_ text: String) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      scheme == "http" || scheme == "https", let host = parts.host?.lowercased(), !host.isEmpty
    else { return nil }
    var canonical = Self.withoutMobileLabel(host)
    if let port = parts.port, port != (scheme == "http" ? 80 : 443) { canonical += ":\(port)" }
    canonical += Self.withoutDecoration(parts.percentEncodedPath)
    let query = (parts.percentEncodedQuery ?? "").split(separator: "&")
      .filter { !Self.isTracking($0) }.sorted()
    if !query.isEmpty { canonical += "?" + query.joined(separator: "&") }
    description = canonical
  }

  /// Labels that outlets put before the same site for other devices.
  private static let mobileLabels = ["www.", "m.", "mobile.", "amp."]

  private static func withoutMobileLabel(_ host: String) -> String {
    for label in mobileLabels
    where host.hasPrefix(label) && host.dropFirst(label.count).contains(".") {
      return String(host.dropFirst(label.count))
    }
    return host
  }

  private static func withoutDecoration(_ path: String) -> String {
    var path = Substring(path)
    while path.hasSuffix("/") { path = path.dropLast() }
    for suffix in ["/amp", "/index.html", "/index.php"] where path.hasSuffix(suffix) {
      return String(path.dropLast(suffix.count))
    }
    return String(path)
  }

  /// Parameters that tell where a reader came from, as Miniflux's `reader/urlcleaner` lists them,
  /// with those of the BBC (`at_`) and of Piano (`xtor`).
  private static let trackingPrefixes = ["utm_", "mtm_", "pk_", "at_", "hsa_", "oly_", "vero_"]
  private static let trackingNames: Set<Substring> = [
    "fbclid", "gclid", "dclid", "gbraid", "wbraid", "gclsrc", "yclid", "twclid", "msclkid",
    "mc_cid", "mc_eid", "_openstat", "wickedid", "hsctatracking", "mkt_tok", "igshid", "xtor",
    "cmpid", "ocid", "smid", "srnd", "_ga", "_gl",
  ]

  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return trackingNames.contains(Substring(name))
      || trackingPrefixes.contains(where: name.hasPrefix)
  }
}
