/// The name of an element, looked up once.
///
/// A class, since each tag asks for one: handing it on counts one reference instead of four.
final class ElementName: Sendable {
  /// What it means, where it means something.
  let element: FeedElement?
  let namespace: FeedNamespace
  /// The name without its prefix, as written.
  let local: String
  /// Whether it is an element of HTML that never has an end tag (HTML, 13.1.2).
  let isVoid: Bool

  /// Looks a name up.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - namespace: Its vocabulary.
  init(local: String, namespace: FeedNamespace) {
    self.namespace = namespace
    self.local = local
    let key = ASCII.lowercased(local)
    element = FeedElement(namespace: namespace, local: key)
    isVoid = Self.voids.contains(key)
  }

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
}
