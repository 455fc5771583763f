/// A name of the document, looked up once.
///
/// A class, since each tag asks for one: handing it on counts one reference instead of four.
final class ElementName: Sendable {
  /// What it means as an element, where it means something.
  let element: FeedElement?
  let namespace: FeedNamespace
  /// The name without its prefix, as written.
  let local: String
  /// `local` in lower case.
  let key: String

  /// Looks a name up.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - namespace: Its vocabulary.
  init(local: String, namespace: FeedNamespace) {
    self.namespace = namespace
    self.local = local
    key = ASCII.lowercased(local)
    element = FeedElement(namespace: namespace, local: key)
  }
}
