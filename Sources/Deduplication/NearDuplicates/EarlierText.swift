/// An earlier article with which the next one is compared.
package struct EarlierText: Sendable {
  /// The order in which articles came in.
  let number: Int
  let id: String
  /// The earliest article with this text; the article itself where there is none.
  let origin: String
  let fingerprint: Fingerprint

  /// Makes an earlier article.
  ///
  /// - Parameters:
  ///   - number: The order in which articles came in.
  ///   - id: The article.
  ///   - origin: The earliest article with its text; the article itself where there is none.
  ///   - fingerprint: What is kept of its text.
  package init(number: Int, id: String, origin: String, fingerprint: Fingerprint) {
    self.number = number
    self.id = id
    self.origin = origin
    self.fingerprint = fingerprint
  }
}
