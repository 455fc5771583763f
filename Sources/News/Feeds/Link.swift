/// A link of an Atom feed or of `atom:link` in RSS.
package struct Link: Hashable, Sendable {
  package var href: String
  /// What the link is for; `alternate` where the feed doesn't say (RFC 4287, 4.2.7.2).
  package var relation: String
  package var type: String?
  package var title: String?
  package var language: String?
  package var length: String?

  /// Makes a link.
  ///
  /// - Parameters:
  ///   - href: The address, absolute when a base is known.
  ///   - relation: What the link is for.
  ///   - type: A media type.
  ///   - title: A title.
  ///   - language: The language of what is linked to.
  ///   - length: The size in bytes, as printed.
  package init(
    href: String, relation: String = "alternate", type: String? = nil, title: String? = nil,
    language: String? = nil, length: String? = nil
  ) {
    self.href = href
    self.relation = relation
    self.type = type
    self.title = title
    self.language = language
    self.length = length
  }
}
