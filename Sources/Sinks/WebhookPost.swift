package import Curl

/// One delivery to a webhook.
package struct WebhookPost: Sendable {
  package let url: String
  /// JSON.
  package let body: [UInt8]
  /// Whether the address names the message, so that it is put there, not posted.
  package let isPut: Bool
  /// The same for each try.
  package let key: String
  /// Further headers, such as one that authorises.
  package let headers: [HeaderField]
  /// What the receiver checks the signature with.
  package let signingKey: String?
  /// A file with the certificate authorities to trust instead of the system's.
  package let authorities: String?

  /// Makes a delivery.
  ///
  /// - Parameters:
  ///   - url: Where to.
  ///   - body: JSON.
  ///   - isPut: Whether it is put there, not posted.
  ///   - key: The same for each try.
  ///   - headers: Further headers.
  ///   - signingKey: What the receiver checks the signature with.
  ///   - authorities: A file with the certificate authorities to trust instead of the system's.
  package init(
    url: String, body: [UInt8], isPut: Bool = false, key: String, headers: [HeaderField] = [],
    signingKey: String? = nil, authorities: String? = nil
  ) {
    self.url = url
    self.body = body
    self.isPut = isPut
    self.key = key
    self.headers = headers
    self.signingKey = signingKey
    self.authorities = authorities
  }
}
