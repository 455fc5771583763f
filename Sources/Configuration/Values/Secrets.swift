/// Values that may be secrets: `file:` and `credential:` say where they are kept.
enum Secrets {
  /// Reads a value that may stand in the file itself.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: Where the value comes from.
  /// - Throws: That there is no such place, or that the text is unfit for a header.
  static func parse(_ text: String) throws(Complaint) -> SecretSource {
    if let source = try reference(text.trimmed) { return source }
    return .text(try Text.parseHeader(text))
  }

  /// Reads a value that must not stand in the file itself.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: Where the value comes from.
  /// - Throws: That it does not say where.
  static func parseReference(_ text: String) throws(Complaint) -> SecretSource {
    guard let source = try reference(text.trimmed) else {
      // The value is not repeated: it is a secret, and the message goes to the journal.
      throw Complaint(
        message: "this file is no place for secrets",
        suggestion: "write file:/path/to/it, or credential:name (systemd's LoadCredential=)")
    }
    return source
  }

  /// Reads where a proxy is.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: Its URL, or where that is kept because it holds a password.
  /// - Throws: That it is no proxy's URL.
  static func parseProxy(_ text: String) throws(Complaint) -> SecretSource {
    if let source = try reference(text.trimmed) { return source }
    let url = try Text.parseHeader(text)
    let scheme = url.prefix { $0 != ":" }.lowercased()
    guard ["http", "https", "socks4", "socks4a", "socks5", "socks5h"].contains(scheme),
      url.dropFirst(scheme.count).hasPrefix("://"), url.utf8.count > scheme.utf8.count + 3
    else {
      throw Complaint(
        message: "no proxy's URL", suggestion: "write it like http://proxy.example:3128")
    }
    guard !url.contains("@") else {
      throw Complaint(
        message: "this file is no place for secrets",
        suggestion: "put the whole URL into a file and write file:/path/to/it")
    }
    return .text(url)
  }

  /// Reads where a webhook is.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: Its URL, or where that is kept because who knows it may post there.
  /// - Throws: That it is no http or https URL.
  static func parseWebAddress(_ text: String) throws(Complaint) -> SecretSource {
    if let source = try reference(text.trimmed) { return source }
    guard case .http(let url) = try FeedAddress.parse(text, paths: Path(folder: "/")) else {
      throw Complaint(
        message: "\(text.trimmed.quoted) is no http or https URL",
        suggestion: "file:/path/to/it keeps one that holds a secret")
    }
    return .text(url)
  }

  /// Checks the name of a header (RFC 9110 section 5.6.2).
  ///
  /// - Parameter name: A key of the file.
  /// - Throws: That it is no header's, or one that requests bring themselves.
  static func checkHeader(_ name: String) throws(Complaint) {
    let isToken = name.utf8.allSatisfy {
      $0 > 0x20 && $0 < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0)
    }
    guard isToken, !name.isEmpty else { throw Complaint(message: "\(name.quoted) is no header") }
    let own = [
      "accept-encoding", "connection", "content-length", "host", "if-modified-since",
      "if-none-match", "transfer-encoding", "user-agent",
    ]
    guard !own.contains(name.lowercased()) else {
      throw Complaint(message: "\(name.quoted) is set by claimwatch itself")
    }
  }

  /// Reads the path of a file.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The path.
  /// - Throws: That it is not absolute.
  static func parsePath(_ text: String) throws(Complaint) -> String {
    guard text.hasPrefix("/"), !text.unicodeScalars.contains(where: \.isControl) else {
      throw Complaint(message: "\(text.quoted) is no absolute path of a file")
    }
    return text
  }

  private static func reference(_ text: String) throws(Complaint) -> SecretSource? {
    if text.hasPrefix("file:") { return .file(try parsePath(String(text.dropFirst(5)))) }
    guard text.hasPrefix("credential:") else { return nil }
    let name = String(text.dropFirst("credential:".count))
    // systemd.exec(5): a credential's name is that of a file.
    guard !name.isEmpty, name != ".", name != "..", !name.contains("/"),
      !name.unicodeScalars.contains(where: \.isControl)
    else { throw Complaint(message: "\(name.quoted) is no name of a credential") }
    return .credential(name)
  }
}
