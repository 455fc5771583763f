package import Curl

/// A document as it came from a server or a file.
package struct FetchedDocument: Hashable, Sendable {
  package let bytes: [UInt8]
  /// The Content-Type as it came; a local file has none.
  package let contentType: String?
  /// The address that gave it, without credentials: what relative links refer to.
  package let effectiveURL: String
  /// What to store, once the document has proved to be of use (`feeds.md` A9).
  package let validators: Validators
  /// For how long the server says that nothing new is to be had.
  package let freshness: Duration?
  /// The redirects on the way, in order.
  package let redirects: [Redirect]

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - bytes: The body.
  ///   - contentType: The Content-Type as it came.
  ///   - effectiveURL: The address that gave it.
  ///   - validators: What the next request sends.
  ///   - freshness: For how long nothing new is to be had.
  ///   - redirects: The redirects on the way.
  package init(
    bytes: [UInt8], contentType: String?, effectiveURL: String, validators: Validators,
    freshness: Duration?, redirects: [Redirect] = []
  ) {
    self.bytes = bytes
    self.contentType = contentType
    self.effectiveURL = effectiveURL
    self.validators = validators
    self.freshness = freshness
    self.redirects = redirects
  }
}
