internal import Markup
internal import News

/// Rewrites a document so that it is well-formed, in one pass, and notes what was wrong.
///
/// libxml2 then never meets an error, a document type, an entity, a comment or a limit. What a browser
/// would make sense of keeps its sense: bare "&" and "<", HTML's entities, attributes without quotes,
/// tags that are not closed or closed in the wrong order, anything before and behind the feed.
struct XMLRepair {
  /// An element that was begun and not yet ended.
  struct Open {
    /// Where its name stands in the source.
    let name: Range<Int>
    let hash: UInt64
    let namespaces: Int
  }

  /// The element around the whole output: behind a feed may stand anything, another feed too.
  static let root = "document"

  let source: [UInt8]
  var position = 0
  var output: [UInt8] = []
  var open: [Open] = []
  /// Elements within elements too deep to be kept.
  var surplusDepth = 0
  var namespaces = 0
  var names = NameTable()
  var entities: [String: [UInt8]] = [:]
  /// Bytes that declared entities have added.
  var expansion = 0
  /// Whether the text of an entity is being read.
  var isDeclaring = false
  private var sectionEnd = Landmark("]]>")
  private var instructionEnd = Landmark("?>")
  private var flawPosition: Int?
  private var flawReason = ""
  /// Whether the document ends before its root does.
  var isTruncated = false
  /// Whether it ends within an entry.
  private(set) var isEntryCut = false

  /// Rewrites a document.
  ///
  /// - Parameter source: The document in UTF-8.
  /// - Throws: `entityBomb`.
  init(_ source: [UInt8]) throws(FeedParsingError) {
    self.source = source
    output.reserveCapacity(source.count + source.count / 16 + 64)
    output += "<\(Self.root)>".utf8
    while position < source.count { try step() }
    isTruncated = isTruncated || !open.isEmpty
    if isTruncated { note("the document ends before its feed does", at: source.count) }
    isEntryCut = isTruncated && open.contains { isItem($0.name) }
    close(downTo: 0)
    output += "</\(Self.root)>".utf8
  }

  /// What is wrong with the document first; nil when it is well-formed.
  var flaw: FeedFlaw? {
    guard let flawPosition else { return nil }
    let line = source[..<min(flawPosition, source.count)].count { $0 == 0x0A } + 1
    return FeedFlaw(line: line, reason: flawReason)
  }

  /// Notes what is wrong, when nothing was before.
  mutating func note(_ reason: StaticString, at position: Int) {
    guard flawPosition == nil else { return }
    flawPosition = position
    flawReason = "\(reason)"
  }

  private mutating func step() throws(FeedParsingError) {
    let next = ByteSearch.first(UInt8(ascii: "<"), in: source, from: position) ?? source.count
    try copyText(upTo: next)
    position = next
    guard position < source.count else { return }
    switch byte(at: position + 1) {
    case UInt8(ascii: "/"): endTag()
    case UInt8(ascii: "!"): try declaration()
    case UInt8(ascii: "?"): processingInstruction()
    case let first? where Self.isNameStart(first): try startTag()
    case nil:
      isTruncated = true
      position = source.count
    default:
      note("\"<\" that begins no tag", at: position)
      appendText("&lt;".utf8)
      position += 1
    }
  }

  func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

  /// Appends what is text in the output; outside of any element it is dropped.
  mutating func appendText(_ bytes: some Sequence<UInt8>) {
    if !open.isEmpty { output += bytes }
  }

  /// Ends the open elements above `depth`.
  mutating func close(downTo depth: Int) {
    while open.count > depth {
      let last = open.removeLast()
      namespaces -= last.namespaces
      output += "</".utf8
      output += source[last.name]
      output.append(UInt8(ascii: ">"))
    }
  }

  /// Passes a comment, CDATA section or document type.
  private mutating func declaration() throws(FeedParsingError) {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8) {
      comment()
    } else if rest.starts(with: "<![CDATA[".utf8) {
      characterData()
    } else {
      try documentType()
    }
  }

  /// Leaves out a comment; one that never ends only loses its beginning.
  private mutating func comment() {
    let end = ByteSearch.first(Array("-->".utf8), in: source, from: position + 4)
    guard let end else {
      note("a comment that never ends", at: position)
      isTruncated = true
      position = source.count
      return
    }
    if let dashes = ByteSearch.first([0x2D, 0x2D], in: source, from: position + 4), dashes < end {
      note("\"--\" within a comment", at: dashes)
    }
    position = end + 3
  }

  private mutating func processingInstruction() {
    let isDeclaration = source[position...].starts(with: "<?xml".utf8)
    if isDeclaration, position > 0, !open.isEmpty || output.count > Self.root.utf8.count + 2 {
      note("an XML declaration that isn't at the beginning", at: position)
    }
    guard let end = ByteSearch.first(UInt8(ascii: ">"), in: source, from: position) else {
      isTruncated = true
      position = source.count
      return
    }
    // "<?php if (a > b) ?>" ends at "?>", "<?junk>" at ">".
    let proper = instructionEnd.next(in: source, from: position + 2)
    if proper == nil { note("a processing instruction that isn't ended", at: position) }
    let isProper = proper.map { $0 - end < MarkupLimits.commentLength } ?? false
    position = isProper ? (proper ?? end) + 2 : end + 1
  }

  private mutating func characterData() {
    let start = position + 9
    guard let end = endOfCharacterData(from: start) else {
      note("a CDATA section that never ends", at: position)
      isTruncated = true
      copyCharacterData(start..<source.count)
      position = source.count
      return
    }
    copyCharacterData(start..<end.index)
    position = end.index + end.length
  }

  /// Where a section ends: at "]]>", or at the end tag of its element when that is missing and the next
  /// section has begun.
  private mutating func endOfCharacterData(from start: Int) -> (index: Int, length: Int)? {
    guard let end = sectionEnd.next(in: source, from: start) else { return nil }
    guard let name = open.last?.name,
      let inner = ByteSearch.first(Array("<![CDATA[".utf8), in: source, from: start, upTo: end),
      let tag = ByteSearch.first(
        Array("</".utf8) + source[name] + [0x3E], in: source, from: start, upTo: inner)
    else { return (end, 3) }
    note("a CDATA section that never ends", at: start)
    return (tag, 0)
  }

  /// Copies a section's content; no "]]>" stands in it.
  private mutating func copyCharacterData(_ range: Range<Int>) {
    guard !open.isEmpty else { return }
    output += "<![CDATA[".utf8
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let forbidden = lengthOfForbidden(at: index)
      if forbidden > 0 {
        output += source[start..<index]
        start = index + forbidden
      } else if index - start >= MarkupLimits.sectionLength, source[index] & 0xC0 != 0x80 {
        output += source[start..<index]
        output += "]]><![CDATA[".utf8
        start = index
      }
      index += max(forbidden, 1)
    }
    output += source[start..<range.upperBound]
    output += "]]>".utf8
  }

  /// How many bytes a character has that XML allows in no form; 0 for the others.
  ///
  /// Those are the C0 controls, U+FFFE and U+FFFF.
  mutating func lengthOfForbidden(at index: Int) -> Int {
    let first = source[index]
    if first < 0x20, first != 0x09, first != 0x0A, first != 0x0D {
      note("a control character", at: index)
      return 1
    }
    guard first == 0xEF, byte(at: index + 1) == 0xBF, let last = byte(at: index + 2), last >= 0xBE
    else { return 0 }
    note("a noncharacter", at: index)
    return 3
  }

  func isItem(_ name: Range<Int>) -> Bool {
    source[name].elementsEqual("item".utf8) || source[name].elementsEqual("entry".utf8)
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_")
  }

  /// Where the name that begins at `start` ends: a colon stands in it once, between two proper names.
  func endOfName(from start: Int) -> Int {
    let end = source[start...].firstIndex { !Self.isName($0) } ?? source.count
    guard byte(at: end) == UInt8(ascii: ":"), let next = byte(at: end + 1), Self.isNameStart(next)
    else { return end }
    return source[(end + 1)...].firstIndex { !Self.isName($0) } ?? source.count
  }

  static func isName(_ byte: UInt8) -> Bool {
    isNameStart(byte) || ASCII.isDigit(byte) || byte == 0x2D || byte == 0x2E
  }
}
