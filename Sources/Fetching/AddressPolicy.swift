package import Curl

/// Which addresses a feed's requests may reach, redirected ones, too.
package enum AddressPolicy: Hashable, Sendable {
  /// The open internet only.
  case publicOnly
  /// What the guard keeps away else, too: `allow_private` in the configuration opens it.
  case includingPrivate

  /// Judges an address.
  ///
  /// - Parameter address: The address that is really connected to.
  /// - Returns: Whether a request may go there.
  package func allows(_ address: SocketAddress) -> Bool {
    switch AddressClass(address.ip) {
    case .global: true
    case .loopback, .privateUse, .linkLocal, .multicast, .metadata: self == .includingPrivate
    case .unspecified, .reserved: false
    }
  }
}
