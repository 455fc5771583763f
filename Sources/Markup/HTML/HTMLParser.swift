/// Reads HTML as it is found: every byte string gives a tree, in time linear in its length.
///
/// The project's own reader rather than libxml2's HTML 4 parser: that one costs n² in attributes
/// and in open elements, and puts what HTML 5 allows elsewhere (`reference/parsing.md`, section 3).
package struct HTMLParser {
  private let source: [UInt8]
  private let end: Int
  private let limits: HTMLLimits
  private var position = 0
  private var builder: HTMLTreeBuilder

  /// Parses a page or a piece of markup.
  ///
  /// - Parameters:
  ///   - source: The markup, UTF-8.
  ///   - limits: How much of it to read.
  /// - Returns: The tree.
  package static func parse(_ source: [UInt8], limits: HTMLLimits = HTMLLimits()) -> HTMLDocument {
    var parser = HTMLParser(source, limits: limits)
    return parser.run()
  }

  private init(_ source: [UInt8], limits: HTMLLimits) {
    self.source = source
    self.limits = limits
    end = min(source.count, limits.bytes)
    builder = HTMLTreeBuilder(expecting: end, limits: limits)
  }

  private mutating func run() -> HTMLDocument {
    while position < end {
      if source[position] == UInt8(ascii: "<"), readMarkup() { continue }
      readText()
    }
    return builder.finish()
  }

  /// Reads text up to the next `<` that could start markup.
  private mutating func readText() {
    let start = position
    position += 1
    while position < end, source[position] != UInt8(ascii: "<") { position += 1 }
    appendText(from: start, to: position)
  }

  private mutating func appendText(from start: Int, to limit: Int, decoding: Bool = true) {
    let source = source
    builder.text { bytes in
      if decoding {
        HTMLReferences.decode(source[start..<limit], inAttribute: false, into: &bytes)
      } else {
        bytes.append(contentsOf: source[start..<limit])
      }
    }
  }

  /// Reads what a `<` starts.
  ///
  /// - Returns: Whether it was markup; if not, nothing has been read.
  private mutating func readMarkup() -> Bool {
    guard position + 1 < end else {
      // The page was cut within a tag.
      position = end
      return true
    }
    let next = source[position + 1]
    if next.isASCIILetter {
      readStartTag()
      return true
    }
    if next == UInt8(ascii: "/") { return readEndTag() }
    guard next == UInt8(ascii: "!") || next == UInt8(ascii: "?") else { return false }
    skipDeclaration()
    return true
  }

  /// Skips a comment, a doctype, a processing instruction or a stray CDATA section.
  private mutating func skipDeclaration() {
    if starts(with: "<!--", at: position) {
      position = index(after: "-->", from: position + 2)
    } else if starts(with: "<![CDATA[", at: position) {
      position = index(after: "]]>", from: position)
    } else {
      position = index(after: ">", from: position)
    }
  }

  /// The position after the next `text`, or the end.
  private func index(after text: StaticString, from start: Int) -> Int {
    var index = start
    let last = UInt8(ascii: ">")
    let count = text.utf8CodeUnitCount
    while index < end {
      if source[index] == last, index - start + 1 >= count,
        starts(with: text, at: index - count + 1)
      {
        return index + 1
      }
      index += 1
    }
    return end
  }

  private func starts(with text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8CodeUnitCount <= end else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<expected.count {
        guard unsafe source[start + offset] == expected[offset] else { return false }
      }
      return true
    }
  }

  private mutating func readEndTag() -> Bool {
    guard position + 2 < end else {
      position = end
      return true
    }
    guard source[position + 2].isASCIILetter else {
      guard source[position + 2] == UInt8(ascii: ">") else { return false }
      position += 3
      return true
    }
    position += 2
    let tag = HTMLTag(hash: readName())
    position = index(after: ">", from: position)
    builder.end(tag)
    return true
  }

  /// Reads the name at the position, up to white space, `/`, `>` or `=`.
  private mutating func readName() -> UInt64 {
    let start = position
    while position < end {
      let byte = source[position]
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "="), position > start { break }
      position += 1
    }
    return HTMLName.hash(source[start..<position])
  }

  private mutating func readStartTag() {
    position += 1
    let tag = HTMLTag(hash: readName())
    let isOpen = builder.start(tag)
    var count = 0
    var isSelfClosing = false
    while position < end {
      let byte = source[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        break
      }
      isSelfClosing = byte == UInt8(ascii: "/")
      if isSelfClosing || byte.isHTMLSpace {
        position += 1
        continue
      }
      readAttribute(isKept: isOpen && count < limits.attributes)
      count += 1
    }
    if isOpen { builder.open(tag, selfClosing: isSelfClosing) }
    if tag.isRawText { readRawText(of: tag) }
  }

  private mutating func readAttribute(isKept: Bool) {
    let name = HTMLAttributeName(hash: readName())
    skipSpace()
    guard position < end, source[position] == UInt8(ascii: "=") else {
      if isKept, let name { builder.attribute(name) { _ in } }
      return
    }
    position += 1
    skipSpace()
    guard position < end else { return }
    let value = readValue()
    guard isKept, let name else { return }
    let source = source
    builder.attribute(name) { bytes in
      HTMLReferences.decode(source[value], inAttribute: true, into: &bytes)
    }
  }

  private mutating func readValue() -> Range<Int> {
    let quote = source[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      position = start
      while position < end, source[position] != quote { position += 1 }
      defer { position = min(position + 1, end) }
      return start..<position
    }
    let start = position
    while position < end, !source[position].isHTMLSpace, source[position] != UInt8(ascii: ">") {
      position += 1
    }
    return start..<position
  }

  private mutating func skipSpace() {
    while position < end, source[position].isHTMLSpace { position += 1 }
  }

  /// Reads the content of an element like `script`, up to its own end tag.
  private mutating func readRawText(of tag: HTMLTag) {
    let start = position
    while position < end {
      if source[position] == UInt8(ascii: "<"), isEndTag(of: tag, at: position) { break }
      position += 1
    }
    if start < position {
      appendText(from: start, to: position, decoding: tag.isEscapableRawText)
    }
    // An element that is never closed would swallow the page; what it held is then no text at all.
    builder.end(tag)
    if position < end { position = index(after: ">", from: position) }
  }

  private func isEndTag(of tag: HTMLTag, at start: Int) -> Bool {
    guard start + 2 < end, source[start + 1] == UInt8(ascii: "/") else { return false }
    var index = start + 2
    while index < end, source[index].isASCIILetter { index += 1 }
    return HTMLTag(hash: HTMLName.hash(source[(start + 2)..<index])) == tag
  }
}
