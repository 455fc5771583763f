/// Who sends a mail to whom, and what its server asks for (RFC 5321 section 2.3.1).
package struct Envelope: Hashable, Sendable {
  /// The address that bounces go to.
  package let sender: String
  package let recipients: [String]
  /// Whether the connection must be encrypted before anything of the mail is said; at smtps it
  /// always is.
  package let needsTLS: Bool
  package let user: String?
  package let password: String?

  /// Makes an envelope, or nil where an address could not stand in an SMTP command.
  ///
  /// - Parameters:
  ///   - sender: The address that bounces go to.
  ///   - recipients: The addresses that the mail goes to.
  ///   - needsTLS: Whether STARTTLS must succeed at a server of smtp.
  ///   - user: Who logs in.
  ///   - password: With which password.
  package init?(
    sender: String, recipients: [String], needsTLS: Bool = true, user: String? = nil,
    password: String? = nil
  ) {
    guard !recipients.isEmpty, (recipients + [sender]).allSatisfy(Self.isAddress) else {
      return nil
    }
    self.sender = sender
    self.recipients = recipients
    self.needsTLS = needsTLS
    self.user = user
    self.password = password
  }

  /// Whether a text is fit to stand between the angle brackets of MAIL and RCPT.
  ///
  /// - Parameter text: Visible ASCII with one "@", without brackets, quotes or blanks: what RFC 5321
  ///   section 4.1.2 allows further, nobody uses.
  /// - Returns: Whether it is.
  package static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    let strangers = Array("<>()[]\\,;:\"".utf8)
    return parts.count == 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.count <= 255
          && part.allSatisfy { (0x21...0x7E).contains($0) && !strangers.contains($0) }
      }
  }
}
