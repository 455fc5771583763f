/// What a feed's requests carry that is nobody else's business.
package struct RequestSecrets: Hashable, Sendable {
  /// Who asks: the schemes of RFC 7617 and RFC 6750.
  package enum Authorization: Hashable, Sendable {
    case basic(user: String, password: SecretSource)
    case bearer(SecretSource)
  }

  package var authorization: Authorization?
  /// Headers by name.
  package var headers: [String: SecretSource] = [:]
  /// The URL of the proxy to go through.
  package var proxy: SecretSource?

  /// Makes secrets of nothing.
  package init() {}

  /// Whether there are none.
  package var isEmpty: Bool { self == RequestSecrets() }
}
