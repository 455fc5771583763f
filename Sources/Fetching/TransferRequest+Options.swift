import Curl

extension TransferRequest {
  /// Makes a request within a feed's limits.
  ///
  /// - Parameters:
  ///   - url: What to fetch.
  ///   - headers: Headers beside the user agent.
  ///   - options: The limits.
  init(_ url: String, headers: [HeaderField], options: FetchOptions) {
    let policy = options.addresses
    self.init(url: url) { policy.allows($0) }
    // Each hop is a visit of its own, with its host's consent.
    followsRedirects = false
    let agent = HeaderField(name: "User-Agent", value: options.userAgent)
    self.headers = [agent].compactMap(\.self) + headers
    timeout = options.timeout
    connectTimeout = min(connectTimeout, options.timeout)
    stallLimit = options.stallLimit
    maxBytes = options.maxBytes
    authorities = options.authorities
    proxy = options.proxy?.value
  }
}

extension HeaderField {
  /// What a poll would like to get.
  static var acceptFeed: HeaderField? {
    HeaderField(
      name: "Accept",
      value: """
        application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, \
        application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1
        """)
  }

  /// What a full-text fetch would like to get.
  static var acceptPage: HeaderField? {
    HeaderField(name: "Accept", value: "text/html, application/xhtml+xml, */*;q=0.1")
  }
}
