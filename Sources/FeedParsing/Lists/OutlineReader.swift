internal import News

/// Makes a list of the tags of an OPML file.
struct OutlineReader {
  /// An outline that was begun and not yet ended: a folder, or a feed with something inside.
  private struct Open {
    /// What feeds within it are tagged with.
    let tags: [String]
  }

  /// Deeper folders give no tags: each feed carries those of all folders around it.
  private static let tagLimit = 8

  private let limit: Int
  private var scanner: TagScanner
  private var open: [Open] = []
  private var feeds: [ListedFeed] = []
  private var rootName: String?
  private var hasOutlines = false
  private var isEnded = false
  private var isFull = false

  /// Starts with a file.
  ///
  /// - Parameters:
  ///   - source: The file in UTF-8.
  ///   - limit: How many feeds are kept.
  init(_ source: [UInt8], limit: Int) {
    scanner = TagScanner(source)
    self.limit = limit
  }

  /// Reads the whole file.
  ///
  /// - Returns: The list.
  /// - Throws: `FeedOutlineError` where there is none.
  mutating func read() throws(FeedOutlineError) -> FeedOutline {
    while !isFull, let tag = scanner.next() {
      if rootName == nil { rootName = tag.name }
      if tag.isEnd { end(tag.name) } else { begin(tag) }
    }
    guard hasOutlines || rootName == "opml" else {
      guard let rootName else { throw .notAList(what: "text without markup") }
      throw .notAList(what: DocumentKind.name(ofRoot: rootName))
    }
    if rootName != "opml" { scanner.note("no \"opml\" around the outlines") }
    let isCut = scanner.isCut || !isEnded
    if isCut { scanner.note("the file ends before its list does") }
    return FeedOutline(feeds: feeds, flaw: scanner.flaw, isTruncated: isCut || isFull)
  }

  private mutating func begin(_ tag: TagScanner.Tag) {
    guard tag.name == "outline" else { return }
    hasOutlines = true
    let around = open.last?.tags ?? []
    let attributes = tag.attributes
    let text = attributes[.text] ?? attributes[.title] ?? ""
    guard let address = attributes[.xmlUrl] else {
      if !tag.isSelfClosing { open.append(Open(tags: Self.joined(around, [text]))) }
      return
    }
    if !tag.isSelfClosing { open.append(Open(tags: around)) }
    guard feeds.count < limit else {
      scanner.note("more than \(limit) feeds")
      isFull = true
      return
    }
    let categories = attributes[.category].map(Self.categories) ?? []
    feeds.append(
      ListedFeed(
        address: address, name: text, tags: Self.joined(around, categories), line: tag.line))
  }

  private mutating func end(_ name: String) {
    switch name {
    case "outline":
      if open.popLast() == nil { scanner.note("an end tag without its beginning") }
    case "body", "opml":
      if !open.isEmpty { scanner.note("an outline that isn't ended") }
      open.removeAll()
      isEnded = true
    default: break
    }
  }

  /// Adds tags to others; the same array where there is nothing to add, so that the feeds of a
  /// folder share it.
  private static func joined(_ tags: [String], _ more: [String]) -> [String] {
    var joined = tags
    for tag in more where !tag.isEmpty && joined.count < tagLimit && !joined.contains(tag) {
      joined.append(tag)
    }
    return joined
  }

  /// Takes a category apart: paths, separated by commas, of names, separated by slashes.
  private static func categories(_ text: String) -> [String] {
    text.utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
      .prefix(tagLimit)
      .map { ASCII.trimmed(String(Substring($0))) }
  }
}
