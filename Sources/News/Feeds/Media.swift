/// What Media RSS says of an entry.
package struct Media: Hashable, Sendable {
  /// A picture, sound or film.
  package struct Content: Hashable, Sendable {
    package var url: String
    package var type: String?
    package var medium: String?
    package var width: String?
    package var height: String?

    /// Makes a content.
    ///
    /// - Parameters:
    ///   - url: Its address.
    ///   - type: Its media type.
    ///   - medium: "image", "audio", "video" …
    ///   - width: As printed.
    ///   - height: As printed.
    package init(
      url: String, type: String? = nil, medium: String? = nil, width: String? = nil,
      height: String? = nil
    ) {
      self.url = url
      self.type = type
      self.medium = medium
      self.width = width
      self.height = height
    }
  }

  /// Who made it.
  package struct Credit: Hashable, Sendable {
    package var value: String
    package var role: String?
    package var scheme: String?

    /// Makes a credit.
    ///
    /// - Parameters:
    ///   - value: The name.
    ///   - role: What the named one did.
    ///   - scheme: The vocabulary of `role`.
    package init(_ value: String, role: String? = nil, scheme: String? = nil) {
      self.value = value
      self.role = role
      self.scheme = scheme
    }
  }

  package var contents: [Content] = []
  package var thumbnails: [Content] = []
  package var credits: [Credit] = []
  package var description: String?

  /// Makes an empty account.
  package init() {}

  /// Whether the entry has no media.
  package var isEmpty: Bool {
    contents.isEmpty && thumbnails.isEmpty && credits.isEmpty && description == nil
  }
}
