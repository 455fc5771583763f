/// A name of the document, looked up once.
struct ElementName {
  /// What it means as an element, where it means something.
  let element: FeedElement?
  let namespace: FeedNamespace
  /// The address of the namespace, as written.
  let address: String?
  /// The name without its prefix, as written.
  let local: String
  /// `local` in lower case.
  let key: String

  /// Looks a name up.
  ///
  /// - Parameters:
  ///   - local: The name without its prefix.
  ///   - prefix: The prefix in the document.
  ///   - address: The address that the prefix stands for.
  init(local: String, prefix: String?, address: String?) {
    namespace = FeedNamespace(namespace: address, prefix: prefix)
    self.address = address
    self.local = local
    key = ASCII.lowercased(local)
    element = FeedElement(namespace: namespace, local: key)
  }
}
