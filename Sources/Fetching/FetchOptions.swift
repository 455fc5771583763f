import Curl

/// How a document is fetched: a feed's settings in the configuration.
package struct FetchOptions: Hashable, Sendable {
  package var userAgent: String
  /// How long it may take in all.
  package var timeout: Duration = .seconds(30)
  /// How long it may crawl along.
  package var stallLimit: Duration = .seconds(20)
  /// How large the document may be when it is unpacked.
  package var maxBytes = 16_000_000
  package var addresses = AddressPolicy.publicOnly
  /// A file with the certificates of authorities to trust instead of the system's.
  package var authorities: String?
  /// A proxy's URL, which may hold credentials.
  package var proxy: Secret?
  /// The value of the Authorization header.
  package var authorization: Secret?
  /// A URL of the server that may see `authorization` and `headers`; nil: the one that is asked.
  package var home: String?
  /// Headers of the client's own, by name.
  package var headers: [String: Secret] = [:]

  /// Makes options with the default limits.
  ///
  /// - Parameter userAgent: Who asks, with a contact (`feeds.md` D1).
  package init(userAgent: String) {
    self.userAgent = userAgent
  }

  /// What only the feed's own server may see: no other host gets it by a redirect (`feeds.md` E1).
  var secretHeaders: [HeaderField] {
    let own = headers.sorted { $0.key < $1.key }
      .map { HeaderField(name: $0.key, value: $0.value.value) }
    let authorization = authorization.map {
      HeaderField(name: "Authorization", value: $0.value)
    }
    return (own + [authorization ?? nil]).compactMap(\.self)
  }
}
