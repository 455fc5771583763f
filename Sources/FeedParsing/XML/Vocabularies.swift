/// The vocabularies that a document has named so far: some five, asked for by each of its names.
struct Vocabularies {
  private var known: [(address: String?, prefix: String?, namespace: FeedNamespace)] = []

  /// Finds the vocabulary of a name.
  ///
  /// - Parameters:
  ///   - address: The address in the document, as written.
  ///   - prefix: The prefix in the document.
  /// - Returns: The vocabulary.
  mutating func namespace(address: String?, prefix: String?) -> FeedNamespace {
    if let found = known.first(where: { $0.address == address && $0.prefix == prefix }) {
      return found.namespace
    }
    let namespace = FeedNamespace(namespace: address, prefix: prefix)
    if known.count < 32 { known.append((address, prefix, namespace)) }
    return namespace
  }
}
