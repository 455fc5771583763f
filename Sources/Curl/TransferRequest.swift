/// A request to one URL, a GET unless it has content, with the limits that hold for it.
package struct TransferRequest: Sendable {
  package var url: String
  package var content = Content.none
  package var headers: [HeaderField] = []
  /// How long it may take in all, redirects included.
  package var timeout: Duration = .seconds(60)
  /// How long connecting may take: name, TCP and TLS together.
  package var connectTimeout: Duration = .seconds(10)
  /// How long it may crawl along below 100 bytes a second; whole seconds.
  package var stallLimit: Duration = .seconds(20)
  /// How large the body may become when it is unpacked.
  package var maxBytes: Int = 16 << 20
  package var redirectLimit: Int = 5
  /// Whether redirects are followed; else the response names where this one leads.
  package var followsRedirects = true
  /// A file with the certificates of authorities to trust instead of the system's.
  package var authorities: String?
  /// A proxy's URL; without one no proxy is used, whatever the environment says.
  ///
  /// The proxy makes the connections then, so `allows` is not asked: it could see the proxy only.
  package var proxy: String?
  /// Whether a connection to this address may be used: asked for the address that is really
  /// connected to, after names, redirects and every odd spelling of a number have been resolved.
  package var allows: @Sendable (SocketAddress) -> Bool

  var isMail: Bool {
    if case .mail = content { true } else { false }
  }

  /// Makes a request with the default limits.
  ///
  /// - Parameters:
  ///   - url: An http or https URL; it may hold credentials.
  ///   - allows: Which addresses may be connected to.
  package init(url: String, allows: @escaping @Sendable (SocketAddress) -> Bool) {
    self.url = url
    self.allows = allows
  }
}
