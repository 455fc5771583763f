internal import Markup

/// Text, CDATA sections and character references.
extension XMLReader {
  /// Reads text up to a "<" or the end.
  mutating func readText(upTo end: Int) throws(FeedParsingError) {
    guard position < end else { return }
    guard !open.isEmpty else {
      passOutside(upTo: end)
      return
    }
    if let stray = sectionEnd.next(in: source, from: position), stray < end {
      note("\"]]>\" outside of a CDATA section", at: stray)
    }
    while position < end {
      let reference =
        ByteSearch.first(UInt8(ascii: "&"), in: source, from: position, upTo: end) ?? end
      appendText(position..<reference)
      position = reference
      guard position < end else { return }
      spill()
      try readReference(before: end).append(to: &gathered)
    }
  }

  /// Outside of any element only white space may stand.
  private mutating func passOutside(upTo end: Int) {
    while position < end {
      if !ASCII.isSpace(source[position]) {
        note("text outside of the document's elements", at: position)
        break
      }
      position += 1
    }
    position = end
  }

  /// Appends a piece of the source to the text; outside of any element it is dropped.
  mutating func appendText(_ range: Range<Int>) {
    guard !open.isEmpty, !range.isEmpty else { return }
    if gathered.isEmpty, run.isEmpty {
      run = range
    } else if gathered.isEmpty, run.upperBound == range.lowerBound {
      run = run.lowerBound..<range.upperBound
    } else {
      spill()
      gathered += source[range]
    }
  }

  /// Copies the text so far, to which something is to be added that doesn't follow it in the source.
  private mutating func spill() {
    gathered += source[run]
    run = 0..<0
  }

  mutating func characterData() {
    let start = position + 9
    guard let end = endOfCharacterData(from: start) else {
      note("a CDATA section that never ends", at: position)
      isTruncated = true
      appendText(min(start, source.count)..<source.count)
      position = source.count
      return
    }
    if open.isEmpty { note("text outside of the document's elements", at: position) }
    appendText(start..<end.index)
    position = end.index + end.length
  }

  /// Where a section ends: at "]]>", or at the end tag of its element when that is missing and the next
  /// section has begun.
  private mutating func endOfCharacterData(from start: Int) -> (index: Int, length: Int)? {
    guard let end = sectionEnd.next(in: source, from: start) else { return nil }
    guard let inner = sectionStart.next(in: source, from: start), inner < end,
      let name = open.last?.written,
      let tag = ByteSearch.first(
        Array("</".utf8) + source[names.written[name].range] + [0x3E], in: source, from: start,
        upTo: inner)
    else { return (end, 3) }
    note("a CDATA section that never ends", at: start)
    return (tag, 0)
  }

  /// Reads the reference at `position`, and passes it; a bare "&" is passed alone.
  mutating func readReference(before end: Int) throws(FeedParsingError) -> Reference {
    let start = position
    let limit = min(end, start + 40)
    var index = start + 1
    while index < limit, Self.isReference(source[index]) { index += 1 }
    guard index > start + 1, index < limit, source[index] == UInt8(ascii: ";") else {
      note("\"&\" that begins no reference", at: start)
      position += 1
      return .character("&")
    }
    let name = (start + 1)..<index
    position = index + 1
    if source[name.lowerBound] == UInt8(ascii: "#") { return number(name.dropFirst(), at: start) }
    if let known = predefined(name) { return .character(known) }
    return try entity(String(decoding: source[name], as: UTF8.self), at: start)
  }

  private static func isReference(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "#")
  }

  /// The five entities of XML itself.
  private func predefined(_ name: Range<Int>) -> Unicode.Scalar? {
    let start = name.lowerBound
    switch (name.count, source[start]) {
    case (2, UInt8(ascii: "l")) where source[start + 1] == UInt8(ascii: "t"): return "<"
    case (2, UInt8(ascii: "g")) where source[start + 1] == UInt8(ascii: "t"): return ">"
    case (3, UInt8(ascii: "a")) where source[name].elementsEqual("amp".utf8): return "&"
    case (4, UInt8(ascii: "q")) where source[name].elementsEqual("quot".utf8): return "\""
    case (4, UInt8(ascii: "a")) where source[name].elementsEqual("apos".utf8): return "'"
    default: return nil
    }
  }

  private mutating func entity(
    _ name: String, at start: Int
  ) throws(FeedParsingError) -> Reference {
    if entities[name] != nil { return .text(try expanded(name, at: start)) }
    note("an entity that isn't declared", at: start)
    if let scalar = HTMLEntity.scalar(named: name) { return .character(scalar) }
    position = start + 1
    return .character("&")
  }

  /// Reads a reference by number; one that XML doesn't allow is dropped, or read as browsers read it.
  private mutating func number(_ digits: Range<Int>, at start: Int) -> Reference {
    guard let value = value(digits) else {
      note("a reference to no character", at: start)
      return .nothing
    }
    if (0xD800..<0xDC00).contains(value), let low = lowSurrogate() {
      note("a reference to half a character", at: start)
      return reference(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
    }
    guard
      value == 9 || value == 10 || value == 13
        || (value >= 0x20 && value != 0xFFFE && value != 0xFFFF)
    else {
      note("a reference to a character that XML doesn't allow", at: start)
      return .nothing
    }
    guard let scalar = Unicode.Scalar(value) else {
      note("a reference to no character", at: start)
      return .nothing
    }
    return .character(scalar)
  }

  private func reference(_ value: UInt32) -> Reference {
    Unicode.Scalar(value).map { .character($0) } ?? .nothing
  }

  private func value(_ digits: Range<Int>) -> UInt32? {
    let isHex = digits.first.map { source[$0] | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = isHex ? digits.dropFirst() : digits
    guard !digits.isEmpty else { return nil }
    var value: UInt32 = 0
    for index in digits {
      guard let digit = ASCII.digit(source[index], radix: isHex ? 16 : 10) else { return nil }
      let (product, isLarge) = value.multipliedReportingOverflow(by: isHex ? 16 : 10)
      let (sum, isLarger) = product.addingReportingOverflow(digit)
      guard !isLarge, !isLarger else { return nil }
      value = sum
    }
    return value
  }

  /// The second half of a pair of references such as "&#xD83D;&#xDE00;", which is passed.
  private mutating func lowSurrogate() -> UInt32? {
    guard source[position...].starts(with: "&#".utf8) else { return nil }
    let start = position + 2
    var end = start
    while end < min(start + 8, source.count), Self.isReference(source[end]) { end += 1 }
    guard byte(at: end) == UInt8(ascii: ";"), let value = value(start..<end),
      (0xDC00..<0xE000).contains(value)
    else { return nil }
    position = end + 1
    return value
  }
}
