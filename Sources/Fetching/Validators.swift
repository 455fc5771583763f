/// What makes the next request for a document conditional, as its server gave it.
package struct Validators: Hashable, Sendable, Codable {
  /// The ETag byte for byte; for a local file, its fingerprint.
  package var etag: String?
  /// The Last-Modified byte for byte, malformed or not.
  package var lastModified: String?
  /// The address that was asked, secrets masked: another one's validators mean nothing.
  package var requestedURL: String
  /// The address that answered, secrets masked.
  package var effectiveURL: String

  /// Makes validators.
  ///
  /// - Parameters:
  ///   - etag: The ETag, as it came.
  ///   - lastModified: The Last-Modified, as it came.
  ///   - requestedURL: The address that was asked, secrets masked.
  ///   - effectiveURL: The address that answered, secrets masked.
  package init(
    etag: String? = nil, lastModified: String? = nil, requestedURL: String, effectiveURL: String
  ) {
    self.etag = etag
    self.lastModified = lastModified
    self.requestedURL = requestedURL
    self.effectiveURL = effectiveURL
  }

  /// Whether there is anything to make a request conditional with.
  package var isEmpty: Bool { etag == nil && lastModified == nil }
}
