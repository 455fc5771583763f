/// What makes the next request for a document conditional, as its server gave it.
package struct Validators: Hashable, Sendable {
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

  /// Reads what `stored` wrote.
  ///
  /// - Parameter stored: Four lines.
  package init?(stored: String) {
    // Bytes, because to a String "\r\n" is one character, and é may be two.
    let lines = stored.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    guard lines.count == 4 else { return nil }
    self.init(
      etag: lines[0].isEmpty ? nil : lines[0], lastModified: lines[1].isEmpty ? nil : lines[1],
      requestedURL: lines[2], effectiveURL: lines[3])
  }

  /// The validators as the database keeps them: four lines, for no header or URL holds a line break.
  package var stored: String {
    "\(etag ?? "")\n\(lastModified ?? "")\n\(requestedURL)\n\(effectiveURL)"
  }
}
