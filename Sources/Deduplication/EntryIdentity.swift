/// How an entry is recognised when its feed brings it again.
package struct EntryIdentity: Hashable, Sendable {
  /// Unique within the feed.
  package let key: String
  /// The article's address, to recognise it in another feed of the outlet.
  package let canonicalURL: CanonicalURL?
  /// Changes when anything that the entry says changes.
  package let contentHash: ContentHash

  /// Reads what identifies an entry: its id, else its link, else what it says.
  ///
  /// A bare id is compared character by character (RFC 4287, section 4.2.6).
  ///
  /// - Parameters:
  ///   - id: The guid or atom:id.
  ///   - link: The address that a reader opens.
  ///   - title: The headline.
  ///   - bodies: The entry's texts, as they came.
  package init(id: String?, link: String?, title: String?, bodies: [String]) {
    canonicalURL = link.flatMap(CanonicalURL.init)
    // The date stays out: feeds invent it, and a new date alone changes nothing that was said.
    contentHash = ContentHash([title] + bodies)
    if let id, !id.isEmpty {
      key = "id:" + Self.bounded(id)
    } else if let canonicalURL {
      key = "link:" + Self.bounded(canonicalURL.description)
    } else {
      key = "text:" + contentHash.hexadecimal
    }
  }

  /// The key of an entry whose id its feed had given to another article before.
  package var keyWithAddress: String {
    guard let canonicalURL else { return key }
    return key + " " + Self.bounded(canonicalURL.description)
  }

  /// An id may be a megabyte long; the database's keys may not.
  private static func bounded(_ id: String) -> String {
    id.utf8.count <= 512 ? id : ContentHash([id]).hexadecimal
  }
}
