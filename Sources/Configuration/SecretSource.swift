/// Where a value comes from that may be a secret.
package enum SecretSource: Hashable, Sendable {
  /// The configuration itself: everybody who may read it knows the value.
  case text(String)
  /// The absolute path of a file that holds it.
  case file(String)
  /// A credential that systemd hands to the service (`LoadCredential=`).
  case credential(String)
}
