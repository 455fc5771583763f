/// Addresses as feeds write them, resolved by RFC 3986, section 5, on bytes.
///
/// Foundation's `URL` refuses addresses with blanks and other characters that occur in feeds and that
/// every browser opens.
enum URLReference {
  /// Whether the address is one that a reader could open on its own.
  static func isWeb(_ address: String) -> Bool {
    let start = ASCII.lowercased(String(address.prefix(8)))
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// The scheme of an absolute address, with its colon; nil for a relative one.
  static func scheme(of address: Substring.UTF8View) -> Substring.UTF8View? {
    guard let first = address.first, ASCII.isLetter(first) else { return nil }
    guard
      let end = address.firstIndex(where: {
        !(ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E)
      }), address[end] == UInt8(ascii: ":")
    else { return nil }
    return address[...end]
  }

  /// The address that `reference` means in a document at `base`.
  ///
  /// - Parameters:
  ///   - reference: An absolute or relative address.
  ///   - base: The address of the document; without it, or where it is relative itself, `reference`
  ///     stays as it is.
  /// - Returns: The address, absolute where it can be.
  static func resolve(_ reference: String, against base: String?) -> String {
    let text = Substring(ASCII.trimmed(reference))
    guard let base, text.utf8.count <= 8192, scheme(of: text.utf8) == nil else {
      return String(text)
    }
    guard let parts = Parts(base) else { return String(text) }
    if text.isEmpty { return parts.withoutFragment }
    if text.hasPrefix("//") { return parts.scheme + text }
    if text.hasPrefix("#") { return parts.withoutFragment + text }
    if text.hasPrefix("?") { return parts.root + parts.path + text }
    if text.hasPrefix("/") { return parts.root + withoutDots(text) }
    let folder = parts.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { parts.path[...$0] } ?? "/"
    return parts.root + withoutDots(folder + text)
  }

  /// A hierarchical address, cut where RFC 3986 cuts it.
  private struct Parts {
    let scheme: String
    /// Scheme and authority.
    let root: String
    let path: Substring
    let withoutFragment: String

    init?(_ address: String) {
      let whole = Substring(address)
      guard let scheme = URLReference.scheme(of: whole.utf8) else { return nil }
      let rest = whole[scheme.endIndex...]
      guard rest.hasPrefix("//") else { return nil }
      let afterSlashes = rest.dropFirst(2)
      let isEnd: (UInt8) -> Bool = { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
      let pathStart = afterSlashes.utf8.firstIndex(where: isEnd) ?? whole.endIndex
      let pathEnd = whole[pathStart...].utf8.firstIndex { $0 == 0x3F || $0 == 0x23 }
      let fragment = whole[pathStart...].utf8.firstIndex(of: 0x23)
      self.scheme = String(scheme) ?? ""
      root = String(whole[..<pathStart])
      path = whole[pathStart..<(pathEnd ?? whole.endIndex)]
      withoutFragment = String(whole[..<(fragment ?? whole.endIndex)])
    }
  }

  /// The path without "." and ".." (RFC 3986, 5.2.4); a query behind it stays as it is.
  private static func withoutDots(_ text: Substring) -> String {
    let end = text.utf8.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? text.endIndex
    let path = text[..<end]
    guard path.utf8.contains(UInt8(ascii: ".")) else { return String(text) }
    var kept: [Substring.UTF8View] = []
    let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment.elementsEqual([0x2E]) {
        if isLast { kept.append("".utf8[...]) }
      } else if segment.elementsEqual([0x2E, 0x2E]) {
        if kept.count > 1 { kept.removeLast() }
        if isLast { kept.append("".utf8[...]) }
      } else {
        kept.append(segment)
      }
    }
    return kept.map { String(Substring($0)) }.joined(separator: "/") + text[end...]
  }
}
