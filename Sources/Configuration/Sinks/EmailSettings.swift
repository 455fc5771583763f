/// Which mail server takes mails for whom.
package struct EmailSettings: Hashable, Sendable {
  /// A URL of smtp or smtps.
  package let server: String
  package let sender: String
  package let recipients: [String]
  /// Whether the connection must be encrypted; at smtps it always is.
  package let needsTLS: Bool
  package let user: String?
  package let password: SecretSource?
  /// The absolute path of a file with the certificate authorities to trust instead of the system's.
  package let authorities: String?
  /// How long one mail may take.
  package let timeout: Duration
}
