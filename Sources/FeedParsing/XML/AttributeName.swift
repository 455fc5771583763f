/// The name of an attribute, looked up once.
final class AttributeName: Sendable {
  /// What it means, where it means something.
  let attribute: FeedAttribute?
  /// The name without its prefix, as written.
  let local: String

  /// Looks a name up.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - namespace: Its vocabulary.
  init(local: String, namespace: FeedNamespace) {
    self.local = local
    attribute = FeedAttribute(namespace: namespace, local: ASCII.lowercased(local))
  }
}
