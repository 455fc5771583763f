package import News

/// Where a webhook is, and what its requests carry.
package struct WebhookSettings: Hashable, Sendable {
  /// An http or https URL; where that holds a secret, the place where it is kept.
  package let url: SecretSource
  package let template: WebhookTemplate
  /// The id of the room that Matrix is told.
  package let room: String?
  /// What the receiver checks the signature with.
  package let signingKey: SecretSource?
  package let secrets: RequestSecrets
  /// Whether it may live on a loopback or private address.
  package let allowPrivate: Bool
  /// The absolute path of a file with the certificate authorities to trust instead of the system's.
  package let authorities: String?
  /// How long one request may take.
  package let timeout: Duration
}
