internal import FoundationEssentials
internal import Markup
internal import News

/// Reads RSS of any version and Atom in one pass over their events.
///
/// The dialects share one reader, since feeds mix them: RSS with `atom:link`, Atom with `dc:creator`,
/// RSS whose items say `summary`.
struct FeedReader {
  /// Where in the document the reader stands.
  enum Place {
    /// An element without a meaning; entries may still come within it.
    case other
    case feed
    case entry
    case source
    case image
    case textInput
    case person(PersonRole)
    case media
    case leaf
    /// An element of another vocabulary: nothing within it belongs to the feed.
    case foreign
    /// An element that was understood by its attributes.
    case done
  }

  /// What a person is to the feed or entry around.
  enum PersonRole {
    case author
    case contributor
    case publisher
  }

  /// What `xml:base` and `xml:lang` say below an element.
  struct Scope {
    let depth: Int
    let base: String?
    let language: String?
  }

  /// How many entries are kept; of more, the document is marked as truncated.
  ///
  /// The largest real archive in the feed corpora has 20,000.
  static let entryLimit = 50_000

  var places: [Place] = []
  var scopes: [Scope]
  var leaf: Leaf?
  /// What was found of the feed, its entries, and the parts that are open.
  var format: FeedFormat?
  var rootName: String?
  var pageTitle: String?
  let feed = FeedBuilder()
  var entries: [Entry] = []
  var deletedEntries: [DeletedEntry] = []
  var hasSurplus = false
  var entry: EntryBuilder?
  var source: FeedBuilder?
  var person = Person()
  var image = FeedImage()
  var textInput = FeedMetadata.TextInput()

  /// Makes a reader for one document.
  ///
  /// - Parameter origin: Where the document comes from.
  init(origin: DocumentOrigin) {
    scopes = [Scope(depth: 0, base: origin.base, language: origin.language)]
    feed.language.offer(origin.language, rank: 4)
  }

  var base: String? { scopes.last?.base }
  var language: String? { scopes.last?.language }
  var isAtom: Bool { format == .atom10 || format == .atom03 }

  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - attributes: Its attributes.
  ///   - text: All character data since the tag before.
  mutating func start(_ name: ElementName, _ attributes: ElementAttributes, after text: ByteSpan) {
    guard leaf == nil else {
      leaf?.start(name, attributes, after: text)
      return
    }
    openScope(attributes)
    places.append(open(name, attributes))
  }

  /// An element ends.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - text: All character data since the tag before.
  mutating func end(_ name: ElementName, after text: ByteSpan) {
    if let depth = leaf?.depth, depth > 0 {
      leaf?.end(name, after: text)
      return
    }
    let place = places.popLast() ?? .other
    close(place, text)
    if let scope = scopes.last, scope.depth > places.count { scopes.removeLast() }
  }

  /// Marks the entry within which the document ends.
  mutating func markLastEntryCut() {
    guard !entries.isEmpty else { return }
    entries[entries.count - 1].isCut = true
  }

  private mutating func openScope(_ attributes: ElementAttributes) {
    let base = attributes.scoped(.base)
    let language = attributes.scoped(.language)
    guard base != nil || language != nil else { return }
    scopes.append(
      Scope(
        depth: places.count + 1,
        base: base.flatMap(resolvedBase) ?? self.base,
        language: language ?? self.language))
  }

  /// The base that is declared, unless nothing can be relative to it ("javascript:", "mailto:").
  private func resolvedBase(_ declared: String) -> String? {
    let base = resolved(declared)
    // It becomes part of each relative link: a long one, repeated, would fill the memory.
    guard base.utf8.count <= 1024 else { return nil }
    return URLReference.scheme(of: Substring(base).utf8) == nil || base.contains("://") ? base : nil
  }

  private mutating func open(_ name: ElementName, _ attributes: ElementAttributes) -> Place {
    rootName = rootName ?? name.local
    if name.namespace == .foreign, !places.isEmpty { return .foreign }
    guard let element = name.element else { return .other }
    switch places.last ?? .other {
    case .other, .done:
      return entry == nil ? openInDocument(element, name, attributes) : .other
    case .feed: return openInFeed(element, name, attributes)
    case .entry: return openInEntry(element, name, attributes)
    case .source: return openInSource(element, attributes)
    case .media: return openMedia(element, attributes)
    case .image, .textInput, .person: return openLeaf(element, attributes)
    case .leaf, .foreign: return .foreign
    }
  }

  /// Where no feed or entry is open, only their beginnings count.
  private mutating func openInDocument(
    _ element: FeedElement, _ name: ElementName, _ attributes: ElementAttributes
  ) -> Place {
    switch element {
    case .rss, .rdf, .channel, .feed:
      openRoot(element, name, attributes)
      return .feed
    case .item, .entry: return openEntry(attributes)
    case .title where format == nil && pageTitle == nil: return openLeaf(element, attributes)
    default: return .other
    }
  }

  private mutating func openRoot(
    _ element: FeedElement, _ name: ElementName, _ attributes: ElementAttributes
  ) {
    if format == nil { format = FeedFormat(root: element, name: name, attributes) }
    openContainer(element, name, attributes)
  }

  private mutating func close(_ place: Place, _ text: ByteSpan) {
    switch place {
    case .leaf: closeLeaf(text)
    case .entry: finishEntry()
    case .source: closeSource(text)
    case .image: closeImage(text)
    case .textInput: feed.feed.textInput = textInput
    case .person(let role): closePerson(role, text)
    case .other, .feed, .media, .done, .foreign: break
    }
  }

  private mutating func closeLeaf(_ text: ByteSpan) {
    guard let closed = leaf.take() else { return }
    let value = LeafText(closed, after: text, isAtom: isAtom)
    switch places.last ?? .other {
    case .entry: setInEntry(value)
    case .source: setInSource(value)
    case .feed: setInFeed(value)
    case .image: setInImage(value)
    case .textInput: setInTextInput(value)
    case .person: setInPerson(value)
    case .media: setInMedia(value)
    case .other, .done: pageTitle = pageTitle ?? ASCII.nonBlank(value.string)
    case .leaf, .foreign: break
    }
  }

  /// Begins to gather the text of an element.
  mutating func openLeaf(_ element: FeedElement, _ attributes: ElementAttributes) -> Place {
    leaf = Leaf(
      element, attributes, markup: LeafText.markup(of: element, attributes, isAtom: isAtom),
      base: base, language: language)
    return .leaf
  }
}
