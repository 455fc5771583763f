/// Scheme, host and port of a URL: what credentials are meant for.
struct Origin: Hashable {
  private let scheme: String
  private let host: String

  /// Reads a URL's origin.
  ///
  /// - Parameter url: An absolute URL.
  init(_ url: String) {
    scheme = url.prefix { $0 != ":" }.lowercased()
    let name = HostName.of(url)
    let usual = scheme == "https" ? ":443" : ":80"
    host = name.hasSuffix(usual) ? String(name.dropLast(usual.count)) : name
  }
}
