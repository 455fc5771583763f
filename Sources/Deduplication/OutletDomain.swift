internal import FoundationEssentials
internal import PublicSuffix

/// The outlet that an article's link names: the registrable domain, else the host.
///
/// - Parameter link: An absolute http or https URL.
/// - Returns: Nil where the link has no host.
package func outletDomain(of link: String) -> String? {
  guard let host = URLComponents(string: link)?.host?.lowercased(), !host.isEmpty else {
    return nil
  }
  return registrableDomain(of: host) ?? host
}
