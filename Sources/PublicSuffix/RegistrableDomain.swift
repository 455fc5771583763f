internal import CPSL

/// The part of a host name that somebody registered ("news.bbc.co.uk" to "bbc.co.uk"), by the
/// Public Suffix List that libpsl was built with (<https://publicsuffix.org>).
///
/// - Parameter host: A host name; its case doesn't matter.
/// - Returns: The registrable domain in lower case; nil for an IP address, for a public suffix
///   itself, and for a name without a dot.
package func registrableDomain(of host: String) -> String? {
  let name = host.lowercased()
  // psl_registrable_domain would take the last two labels of an address for a domain.
  guard let last = name.utf8.last, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last),
    !name.utf8.contains(UInt8(ascii: ":")), !name.utf8.contains(0)
  else { return nil }
  return unsafe name.withCString { name in
    guard let list = unsafe psl_builtin(),
      let domain = unsafe psl_registrable_domain(list, name)
    else { return nil }
    return unsafe String(cString: domain)
  }
}
