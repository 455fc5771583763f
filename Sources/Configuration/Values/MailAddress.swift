/// Mail servers and mailboxes.
enum MailAddress {
  /// Reads the address of a mailbox, such as desk@news.example.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The address.
  /// - Throws: That it is none, or one that could say more than who it is to a mail server (RFC 5321
  ///   section 4.1.2 allows more than anybody uses).
  static func parse(_ text: String) throws(Complaint) -> String {
    let trimmed = text.trimmed
    let parts = trimmed.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let strangers = Array("<>()[]\\,;:\"".utf8)
    let isFit = parts.allSatisfy { part in
      !part.isEmpty && part.count <= Text.limit
        && part.allSatisfy { (0x21...0x7E).contains($0) && !strangers.contains($0) }
    }
    guard parts.count == 2, isFit else {
      throw Complaint(
        message: "\(trimmed.quoted) is no mail address",
        suggestion: "write it like ana@desk.example")
    }
    return trimmed
  }

  /// Reads the URL of a mail server.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: A URL of smtp or smtps, of a host and a port alone.
  /// - Throws: Why it can be none.
  static func parseServer(_ text: String) throws(Complaint) -> String {
    let trimmed = text.trimmed
    let scheme = trimmed.prefix { $0 != ":" }.lowercased()
    guard ["smtp", "smtps"].contains(scheme),
      trimmed.dropFirst(scheme.count).hasPrefix("://")
    else {
      throw Complaint(
        message: "\(trimmed.quoted) is no mail server's URL",
        suggestion: "write it like smtp://mail.example:587 or smtps://mail.example")
    }
    let authority = trimmed.dropFirst(scheme.count + 3)
    guard !authority.contains("@") else {
      throw Complaint(
        message: "a URL with a user name or password is not supported",
        suggestion: "give \"user\" and \"password\"")
    }
    guard !authority.contains(where: { "/?#".contains($0) }) else {
      throw Complaint(message: "a mail server's URL ends with the host or the port")
    }
    try FeedAddress.checkAuthority(authority)
    return trimmed
  }
}
