/// An element whose text, or inner markup, is being gathered.
struct Leaf {
  /// How child elements are to be read.
  enum Markup {
    /// As markup within HTML that somebody forgot to escape: text stays as it is.
    case loose
    /// As markup of its own (XHTML): text between is escaped again.
    case strict
  }

  let element: FeedElement
  let attributes: ElementAttributes
  let markup: Markup
  /// Where relative links in it start from.
  let base: String?
  let language: String?
  /// What is gathered; empty as long as no child element was met.
  var bytes: [UInt8] = []
  /// How many child elements are open.
  var depth = 0
  /// Whether a child element was met.
  var hasMarkup = false
  /// Whether the wrapping `div` of XHTML is open, which isn't part of the text (RFC 4287, 3.1.1.3).
  var isWrapped = false

  init(
    _ element: FeedElement, _ attributes: ElementAttributes, markup: Markup, base: String?,
    language: String?
  ) {
    self.element = element
    self.attributes = attributes
    self.markup = markup
    self.base = base
    self.language = language
  }

  /// A child element begins.
  mutating func start(_ name: ElementName, _ attributes: ElementAttributes, after text: ByteSpan) {
    append(text)
    hasMarkup = true
    depth += 1
    if depth == 1, markup == .strict, name.element == .xhtmlDiv, ASCII.isBlank(bytes) {
      isWrapped = true
      return
    }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.local.utf8)
    attributes.write(to: &bytes)
    bytes.append(contentsOf: name.isVoid ? "/>".utf8 : ">".utf8)
  }

  /// The innermost child element ends.
  mutating func end(_ name: ElementName, after text: ByteSpan) {
    append(text)
    depth -= 1
    if depth == 0, isWrapped {
      isWrapped = false
      return
    }
    guard !name.isVoid else { return }
    bytes.append(contentsOf: "</".utf8)
    bytes.append(contentsOf: name.local.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Gathers text between child elements.
  mutating func append(_ text: ByteSpan) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&") where markup == .strict: bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<") where markup == .strict: bytes.append(contentsOf: "&lt;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
