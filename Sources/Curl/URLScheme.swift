/// The scheme of an absolute URL (RFC 3986 section 3.1), in lower case.
enum URLScheme {
  /// Reads a URL's scheme.
  ///
  /// - Parameter url: A URL or a relative reference.
  /// - Returns: The scheme; nil where there is none.
  static func of(_ url: String) -> String? {
    // No scheme that anyone follows is longer.
    let bytes = Array(url.utf8.prefix(64))
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = bytes[..<colon].map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let others = Array("0123456789+-.".utf8)
    guard let first = name.first, letters.contains(first) else { return nil }
    guard name.allSatisfy({ letters.contains($0) || others.contains($0) }) else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  /// Whether a URL is one of the web's.
  ///
  /// - Parameter url: A URL.
  /// - Returns: Whether its scheme is http or https.
  static func isWeb(_ url: String) -> Bool {
    let scheme = of(url)
    return scheme == "http" || scheme == "https"
  }

  /// Whether a URL is a mail server's.
  ///
  /// - Parameter url: A URL.
  /// - Returns: Whether its scheme is smtp or smtps.
  static func isMail(_ url: String) -> Bool {
    let scheme = of(url)
    return scheme == "smtp" || scheme == "smtps"
  }

  /// Whether a redirect would give up the encryption that the request had.
  ///
  /// - Parameters:
  ///   - url: The absolute URL that redirects.
  ///   - target: Its Location; a relative one keeps the scheme that it came by.
  /// - Returns: Whether it leads from https to http.
  static func isDowngrade(from url: String, to target: String) -> Bool {
    of(url) == "https" && of(target) == "http"
  }
}
