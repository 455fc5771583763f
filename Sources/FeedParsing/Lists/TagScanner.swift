internal import Markup
internal import News

/// Finds the tags of an XML file, well-formed or not, and passes all else.
///
/// An OPML file says everything in attributes, and its errors are named by their lines, which
/// libxml2's events don't tell: so it is read without that, in one pass that mends as it goes.
struct TagScanner {
  /// A start or end tag.
  struct Tag {
    /// In lower case.
    let name: String
    let isEnd: Bool
    let isSelfClosing: Bool
    let attributes: [OutlineAttribute: String]
    /// The line on which it begins, counted from 1.
    let line: Int
  }

  /// The bytes of a value; longer ones are left out.
  private static let valueLimit = 1 << 16

  private let source: [UInt8]
  private var position = 0
  /// Where lines have been counted up to, and how many there were.
  private var counted = (position: 0, line: 1)
  private(set) var flaw: FeedFlaw?
  /// Whether the file ends within a tag or a comment.
  private(set) var isCut = false

  /// Starts at the beginning.
  ///
  /// - Parameter source: The file in UTF-8.
  init(_ source: [UInt8]) { self.source = source }

  /// Notes what is wrong at the present place, when nothing was before.
  mutating func note(_ reason: String) {
    guard flaw == nil else { return }
    flaw = FeedFlaw(line: line(), reason: reason)
  }

  /// The next tag; nil at the end of the file.
  mutating func next() -> Tag? {
    while let start = ByteSearch.first(UInt8(ascii: "<"), in: source, from: position) {
      position = start
      switch byte(at: start + 1) {
      case UInt8(ascii: "!"): passDeclaration()
      case UInt8(ascii: "?"): pass(to: "?>")
      case UInt8(ascii: "/"): return endTag()
      case let first? where ASCII.isLetter(first): return startTag()
      default:
        note("\"<\" that begins no tag")
        position += 1
      }
    }
    position = source.count
    return nil
  }

  private mutating func passDeclaration() {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8) {
      pass(to: "-->")
    } else if rest.starts(with: "<![CDATA[".utf8) {
      pass(to: "]]>")
    } else {
      passDocumentType()
    }
  }

  private mutating func passDocumentType() {
    var depth = 0
    while let byte = byte(at: position) {
      position += 1
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if depth == 0 { return }
    }
    isCut = true
  }

  private mutating func pass(to end: String) {
    let end = Array(end.utf8)
    guard let found = ByteSearch.first(end, in: source, from: position + 2) else {
      note("something that never ends")
      isCut = true
      position = source.count
      return
    }
    position = found + end.count
  }

  private mutating func endTag() -> Tag {
    let line = line()
    position += 2
    let name = name()
    passBlanks()
    if byte(at: position) == UInt8(ascii: ">") {
      position += 1
    } else {
      isCut = isCut || position == source.count
      note("a tag that isn't ended")
    }
    return Tag(name: name, isEnd: true, isSelfClosing: false, attributes: [:], line: line)
  }

  private mutating func startTag() -> Tag {
    let line = line()
    position += 1
    let name = name()
    let isOutline = name == "outline"
    var attributes: [OutlineAttribute: String] = [:]
    var isSelfClosing = false
    scan: while let next = byte(at: position) {
      switch next {
      case UInt8(ascii: ">"):
        position += 1
        break scan
      case UInt8(ascii: "<"):
        note("a tag that isn't ended")
        break scan
      case UInt8(ascii: "/"):
        isSelfClosing = true
        position += 1
      case _ where ASCII.isSpace(next): position += 1
      default:
        isSelfClosing = false
        let (attribute, value) = self.attribute()
        guard isOutline, let attribute, attributes[attribute] == nil else { continue scan }
        attributes[attribute] = text(of: value)
      }
    }
    if position == source.count, source.last != UInt8(ascii: ">") { isCut = true }
    return Tag(
      name: name, isEnd: false, isSelfClosing: isSelfClosing, attributes: attributes, line: line)
  }

  /// Passes an attribute; at least one byte.
  private mutating func attribute() -> (OutlineAttribute?, Range<Int>) {
    let start = position
    let name = name()
    if position == start {
      note("a tag with stray characters")
      position += 1
      return (nil, start..<start)
    }
    passBlanks()
    guard byte(at: position) == UInt8(ascii: "=") else {
      note("an attribute without a value")
      return (nil, start..<start)
    }
    position += 1
    passBlanks()
    return (OutlineAttribute(name), value())
  }

  /// Passes a value, with or without quotes.
  private mutating func value() -> Range<Int> {
    let start = position
    if let quote = byte(at: start), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      position += 1
      if let end = ByteSearch.first(quote, in: source, from: position), !holdsTag(position..<end) {
        position = end + 1
        return (start + 1)..<end
      }
    }
    note("an attribute without quotes")
    let first = position
    while let byte = byte(at: position), !ASCII.isSpace(byte), byte != 0x3E, byte != 0x3C {
      position += 1
    }
    return first..<position
  }

  /// Whether the next tag begins within a value: then the quote that ends the value is missing.
  private func holdsTag(_ range: Range<Int>) -> Bool {
    ["<outline", "</outline", "</body"].contains {
      ByteSearch.first(Array($0.utf8), in: source, from: range.lowerBound, upTo: range.upperBound)
        != nil
    }
  }

  private mutating func text(of range: Range<Int>) -> String? {
    guard range.count <= Self.valueLimit else {
      note("an attribute longer than \(Self.valueLimit) bytes")
      return nil
    }
    let (bytes, isProper) = AttributeText.decoded(source[range])
    if !isProper { note("\"&\" or \"<\" that isn't escaped") }
    let text = ASCII.trimmed(String(decoding: bytes, as: UTF8.self))
    return text.isEmpty ? nil : text
  }

  private mutating func name() -> String {
    let start = position
    while let byte = byte(at: position), isName(byte) { position += 1 }
    // No name that counts is longer.
    return ASCII.lowercased(String(decoding: source[start..<position].prefix(16), as: UTF8.self))
  }

  private func isName(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || ":-_.".utf8.contains(byte)
  }

  private mutating func passBlanks() {
    while let byte = byte(at: position), ASCII.isSpace(byte) { position += 1 }
  }

  private func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

  private mutating func line() -> Int {
    while let next = ByteSearch.first(
      [0x0A], in: source, from: counted.position, upTo: position)
    {
      counted = (next + 1, counted.line + 1)
    }
    counted.position = max(position, counted.position)
    return counted.line
  }
}
