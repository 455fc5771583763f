/// Reads where a feed is: an http or https URL, or a path.
enum FeedAddress {
  /// Tells URLs from paths and refuses what cannot be fetched.
  ///
  /// - Parameters:
  ///   - text: A value of the file.
  ///   - paths: Makes paths absolute.
  /// - Returns: Where the feed is.
  /// - Throws: Why it can be none.
  static func parse(
    _ text: String, paths: Path
  ) throws(Complaint) -> FeedConfiguration.Location {
    let text = text.trimmed
    guard let colon = text.firstIndex(of: ":"), isScheme(text[..<colon]) else {
      return .file(try paths.parse(text))
    }
    let scheme = text[..<colon].lowercased()
    let rest = text[text.index(after: colon)...]
    switch scheme {
    case "http", "https":
      try check(rest, scheme: scheme)
      return .http(text)
    case "file":
      let path = rest.hasPrefix("//") ? rest.dropFirst(2) : rest
      throw Complaint(
        message: "a local file is given by its path alone",
        suggestion: Suggestion.didYouMean(String(path)))
    case "feed":
      let address = rest.hasPrefix("//") ? "https:\(rest)" : String(rest)
      throw Complaint(
        message: "\"feed:\" is not supported", suggestion: Suggestion.didYouMean(address))
    default:
      throw Complaint(
        message: "\"\(scheme):\" is not supported",
        suggestion: "give an http or https URL, or the path of a local file")
    }
  }

  /// Whether a path looks like a URL that lacks its "https://".
  ///
  /// - Parameter path: What was taken for a path.
  /// - Returns: Whether it starts like "wire-a.example/".
  static func looksLikeHost(_ path: String) -> Bool {
    guard let slash = path.firstIndex(of: "/") else { return path.hasPrefix("www.") }
    let host = path[..<slash]
    return host.contains(".") && !host.hasPrefix(".")
  }

  /// Whether a text is a URL's scheme (RFC 3986 section 3.1).
  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Checks what stands behind "http:" or "https:" (RFC 3986 section 3.2).
  private static func check(_ rest: Substring, scheme: String) throws(Complaint) {
    guard rest.hasPrefix("//") else {
      let host = rest.drop { $0 == "/" }
      throw Complaint(
        message: "a URL has \"//\" behind \"\(scheme):\"",
        suggestion: Suggestion.didYouMean("\(scheme)://\(host)"))
    }
    // A list may have 100,000 of them: ASCII needs no look at Unicode's tables.
    let isPlain = rest.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    guard
      isPlain
        || !rest.unicodeScalars.contains(where: { $0.isControl || $0.properties.isWhitespace })
    else {
      throw Complaint(
        message: "a URL has no white space or control characters",
        suggestion: "write a space as %20")
    }
    let authority = Substring(rest.utf8.dropFirst(2).prefix { !"/?#".utf8.contains($0) })
    guard !authority.utf8.contains(UInt8(ascii: "@")) else {
      throw Complaint(
        message: "a URL with a user name or password is not supported",
        suggestion: "this file is no place for secrets")
    }
    try checkAuthority(authority)
  }

  /// Checks a host with or without a port (RFC 3986 section 3.2).
  ///
  /// - Parameter authority: What stands between "//" and the path.
  /// - Throws: Why it can be none.
  static func checkAuthority(_ authority: Substring) throws(Complaint) {
    var host = authority
    var port: Substring = ""
    let bracket = authority.utf8.lastIndex(of: UInt8(ascii: "]")) ?? authority.startIndex
    if let colon = authority.utf8[bracket...].lastIndex(of: UInt8(ascii: ":")) {
      host = authority[..<colon]
      port = authority[authority.index(after: colon)...]
      guard port.utf8.allSatisfy(isDigit), let number = UInt16(port), number > 0 else {
        throw Complaint(message: "\(String(port).quoted) is no port", suggestion: "give 1 to 65535")
      }
    }
    guard !host.isEmpty else { throw Complaint(message: "the URL names no host") }
    if host.hasPrefix("[") {
      let digits = host.dropFirst().dropLast().utf8
      guard host.hasSuffix("]"), digits.contains(UInt8(ascii: ":")),
        digits.allSatisfy({ "0123456789abcdefABCDEF:.".utf8.contains($0) })
      else {
        throw Complaint(message: "\(String(host).quoted) is no IPv6 address")
      }
      return
    }
    // RFC 1123 section 2.1; other letters than ASCII's are left to IDNA.
    let hasStrangers = host.utf8.contains { byte in
      byte < 0x80 && !isLetter(byte) && !isDigit(byte) && !"-._".utf8.contains(byte)
    }
    let dot = UInt8(ascii: ".")
    let hasTwoDots = zip(host.utf8, host.utf8.dropFirst()).contains { $0 == dot && $1 == dot }
    guard !hasStrangers, host.utf8.first != dot, !hasTwoDots else {
      throw Complaint(message: "\(String(host).quoted) is no host name")
    }
  }
}
