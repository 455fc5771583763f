/// Reads the host out of a URL: what politeness goes by.
package enum HostName {
  /// The host with its port, if it names one, in lower case.
  ///
  /// - Parameter url: An absolute URL.
  /// - Returns: The host; the whole text where there is none, which is its own host then.
  package static func of(_ url: String) -> String {
    let bytes = Array(url.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return url }
    let afterScheme = bytes[(colon + 1)...].drop { $0 == UInt8(ascii: "/") }
    let ends = Array("/?#".utf8)
    let authority = afterScheme.prefix { !ends.contains($0) }
    let at = authority.lastIndex(of: UInt8(ascii: "@"))
    let host = at.map { authority[($0 + 1)...] } ?? authority
    return String(decoding: host, as: UTF8.self).lowercased()
  }
}
