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
  package var proxy: String?

  /// Makes options with the default limits.
  ///
  /// - Parameter userAgent: Who asks, with a contact (`feeds.md` D1).
  package init(userAgent: String) {
    self.userAgent = userAgent
  }
}
