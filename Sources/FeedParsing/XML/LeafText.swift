internal import FoundationEssentials
internal import Markup
internal import News

/// The text of an element at its end, with what its attributes say of it.
struct LeafText {
  var element: FeedElement { leaf.element }
  var attributes: ElementAttributes { leaf.attributes }
  /// The characters, trimmed.
  let string: String
  /// Where its addresses start from.
  var base: String? { leaf.base }
  private let leaf: Leaf
  private let isAtom: Bool

  /// Ends a leaf.
  ///
  /// - Parameters:
  ///   - leaf: The element, with what was gathered before its last event.
  ///   - text: The character data since.
  ///   - isAtom: Whether the feed is one of Atom, whose texts are plain unless they say otherwise.
  init(_ leaf: consuming Leaf, after text: ByteSpan, isAtom: Bool) {
    self.isAtom = isAtom
    if leaf.hasMarkup {
      leaf.append(text)
      string = CharacterData.string(leaf.bytes.span)
      leaf.bytes = []
    } else {
      string = CharacterData.string(text)
    }
    self.leaf = leaf
  }

  /// Whether there is nothing but white space.
  var isEmpty: Bool { string.isEmpty }

  /// The text, or nil where it is blank.
  var value: String? { string.isEmpty ? nil : string }

  /// The text as an address, resolved against the base at its place.
  var address: String? { value.map { URLReference.resolve($0, against: leaf.base) } }

  /// The text as a point in time, nil where it can't be read.
  var date: Date? { FeedDate.date(from: string) }

  /// The same with the zone that it is written in.
  var written: WrittenDate? { FeedDate.written(string) }

  /// The text with its kind, base and language; nil where it is blank and points nowhere.
  var text: FeedText? {
    let source = attributes[.src].map { URLReference.resolve($0, against: leaf.base) }
    guard !isEmpty || source != nil else { return nil }
    return FeedText(
      decoded, kind: kind, base: leaf.base, language: ASCII.nonBlank(leaf.language), source: source)
  }

  private var decoded: String {
    guard attributes[.mode].map(ASCII.lowercased) == "base64" || isBinary,
      let data = Data(base64Encoded: string.filter { !$0.isWhitespace }),
      let text = String(validating: data, as: UTF8.self)
    else { return string }
    return CharacterData.cleaned(text)
  }

  /// Whether the type asks for base64 where Atom wants a text; content of such a type is no text.
  private var isBinary: Bool {
    guard isAtom, element != .content, !leaf.hasMarkup, case .other(let type) = kind else {
      return false
    }
    return !type.hasPrefix("text/") && !type.hasSuffix("xml") && type.contains("/")
  }

  private var kind: FeedText.Kind {
    if let declared = Self.kind(attributes) {
      return declared == .html && leaf.markup == .strict && leaf.hasMarkup ? .xhtml : declared
    }
    if element == .xhtmlBody { return .xhtml }
    guard isAtom, Self.isAtomConstruct(element) else { return .html }
    return leaf.hasMarkup ? .xhtml : .text
  }

  private static func kind(_ attributes: ElementAttributes) -> FeedText.Kind? {
    guard let type = attributes[.type] else { return nil }
    switch ASCII.lowercased(type) {
    case "text", "text/plain", "plain": return .text
    case "html", "text/html": return .html
    case "xhtml", "application/xhtml+xml", "text/xhtml": return .xhtml
    default: return .other(ASCII.lowercased(type))
    }
  }

  /// How child elements of an element are to be read.
  static func markup(
    of element: FeedElement, _ attributes: ElementAttributes, isAtom: Bool
  ) -> Leaf.Markup {
    if element == .xhtmlBody { return .strict }
    switch kind(attributes) {
    case .xhtml: return .strict
    case .html: return attributes[.mode].map(ASCII.lowercased) == "xml" ? .strict : .loose
    case .text, .other: return .strict
    case nil: return isAtom && isAtomConstruct(element) ? .strict : .loose
    }
  }

  private static func isAtomConstruct(_ element: FeedElement) -> Bool {
    switch element {
    case .title, .subtitle, .tagline, .summary, .content, .rights, .copyright, .info: true
    default: false
    }
  }
}
