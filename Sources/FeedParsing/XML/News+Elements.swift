internal import News

extension Link {
  /// Reads a link of Atom.
  ///
  /// - Parameters:
  ///   - attributes: Its attributes.
  ///   - text: Its text: some feeds put the address there.
  ///   - base: Where the address starts from; an empty one is the base itself.
  init(_ attributes: ElementAttributes, text: String? = nil, base: String?) {
    self.init(
      href: URLReference.resolve(attributes[.href] ?? text ?? "", against: base),
      relation: Self.relation(attributes[.rel]), type: attributes[.type],
      title: attributes[.title], language: attributes[.hreflang], length: attributes[.length])
  }

  /// The short name of a relation, which may be written as an address (RFC 4287, 4.2.7.2).
  private static func relation(_ written: String?) -> String {
    guard let written else { return "alternate" }
    let registry = "http://www.iana.org/assignments/relation/"
    return written.hasPrefix(registry) ? String(written.dropFirst(registry.count)) : written
  }
}

extension Category {
  /// The vocabulary of iTunes' categories and keywords.
  static let podcastScheme = "http://www.itunes.com/"

  /// Reads a category of Atom.
  init(_ attributes: ElementAttributes) {
    self.init(
      attributes[.term] ?? "", scheme: attributes[.scheme], label: attributes[.label])
  }

  /// Whether the attributes are those of a category of Atom, or of one without a text.
  static func isAtom(_ attributes: ElementAttributes) -> Bool {
    attributes.has(.term) || attributes.has(.scheme)
  }

  /// Reads a category of RSS.
  init?(_ leaf: LeafText) {
    guard let term = leaf.value ?? leaf.attributes[.label] else { return nil }
    self.init(
      term, scheme: leaf.attributes[.domain] ?? leaf.attributes[.scheme],
      label: leaf.attributes[.label])
  }

  /// Reads a list with commas, of the vocabulary of iTunes.
  static func list(_ text: String) -> [Category] {
    text.utf8.split(separator: UInt8(ascii: ","), maxSplits: 256).prefix(256)
      .compactMap { ASCII.nonBlank(String(Substring($0))) }
      .map { Category($0, scheme: podcastScheme) }
  }
}

extension Media.Content {
  /// Reads a picture, sound or film of Media RSS.
  init?(_ attributes: ElementAttributes, base: String?) {
    guard let url = attributes[.url] else { return nil }
    self.init(
      url: URLReference.resolve(url, against: base), type: attributes[.type],
      medium: attributes[.medium], width: attributes[.width], height: attributes[.height])
  }
}

extension FeedMetadata.Cloud {
  /// Reads the `cloud` of RSS.
  init(_ attributes: ElementAttributes) {
    self.init()
    domain = attributes[.domain]
    port = attributes[.port]
    path = attributes[.path]
    registerProcedure = attributes[.registerProcedure]
    `protocol` = attributes[.protocol]
  }
}

extension FeedMetadata.Generator {
  /// Reads the generator of RSS or Atom.
  init(_ leaf: LeafText) {
    self.init()
    name = leaf.value
    uri = (leaf.attributes[.uri] ?? leaf.attributes[.url] ?? leaf.attributes[.resource])
      .map { URLReference.resolve($0, against: leaf.base) }
    version = leaf.attributes[.version]
  }
}

extension Podcast {
  /// Reads an element of the iTunes extension.
  ///
  /// - Parameter leaf: Any element.
  /// - Returns: Whether the element was one of the extension's.
  mutating func set(_ leaf: LeafText) -> Bool {
    switch leaf.element {
    case .itunesAuthor: author = leaf.value
    case .itunesSubtitle: subtitle = leaf.value
    case .itunesDuration: duration = leaf.value
    case .itunesEpisode: episode = leaf.value
    case .itunesSeason: season = leaf.value
    case .itunesType, .itunesEpisodeType: type = leaf.value
    case .itunesExplicit: isExplicit = Self.flag(leaf.string)
    // "Yes" blocks, and any other value has no effect.
    case .itunesBlock: isBlocked = ASCII.lowercased(leaf.string) == "yes"
    case .itunesImage: image = leaf.address
    default: return false
    }
    return true
  }

  private static func flag(_ text: String) -> Bool? {
    switch ASCII.lowercased(text) {
    case "yes", "true", "explicit", "1": true
    case "no", "false", "clean", "0": false
    default: nil
    }
  }
}

extension Optional {
  /// The value, or `default` in its place, to be changed.
  subscript(default value: @autoclosure () -> Wrapped) -> Wrapped {
    get { self ?? value() }
    set { self = newValue }
  }
}
