extension String {
  /// This URL fit to be shown: what could be a secret in it reads `***`.
  ///
  /// - Returns: The URL, with its user information and the values of query items whose name speaks
  ///   of secrets masked.
  package func maskingCredentials() -> String {
    var bytes = Array(utf8)
    if let userinfo = Self.userinfo(in: bytes) {
      bytes.replaceSubrange(userinfo, with: "***".utf8)
    }
    return String(decoding: Self.maskingSecrets(inQueryOf: bytes), as: UTF8.self)
  }

  /// This URL without its user information.
  ///
  /// - Returns: The URL, fit to be stored and to resolve relative links against.
  package func removingCredentials() -> String {
    var bytes = Array(utf8)
    guard let userinfo = Self.userinfo(in: bytes) else { return self }
    // The "@" goes, too.
    bytes.removeSubrange(userinfo.lowerBound...userinfo.upperBound)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the user information stands: before the last "@" of the authority (RFC 3986 section
  /// 3.2.1; libcurl takes the last one, too).
  private static func userinfo(in bytes: [UInt8]) -> Range<Int>? {
    let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
    guard var start = colon.map({ $0 + 1 }) else { return nil }
    while start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
    let ends = Array("/?#".utf8)
    let end = bytes[start...].firstIndex { ends.contains($0) } ?? bytes.endIndex
    guard let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) else { return nil }
    return start..<at
  }

  /// Parts of query item names that speak of secrets.
  private static let secretive = [
    "token", "secret", "password", "passwd", "pwd", "apikey", "api_key", "api-key", "auth",
    "signature", "session",
  ]

  private static func maskingSecrets(inQueryOf bytes: [UInt8]) -> [UInt8] {
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else { return bytes }
    let queryEnd = bytes[mark...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let items = bytes[(mark + 1)..<queryEnd]
      .split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
      .map(maskingSecret)
    let query = items.joined(separator: [UInt8(ascii: "&")])
    return Array(bytes[...mark]) + query + bytes[queryEnd...]
  }

  private static func maskingSecret(in item: ArraySlice<UInt8>) -> [UInt8] {
    guard let equals = item.firstIndex(of: UInt8(ascii: "=")) else { return Array(item) }
    let name = String(decoding: item[..<equals], as: UTF8.self).lowercased()
    guard name == "key" || name == "sig" || secretive.contains(where: name.contains) else {
      return Array(item)
    }
    return Array(item[...equals]) + "***".utf8
  }
}
