/// Tags.
extension XMLReader {
  mutating func startTag() throws(FeedParsingError) {
    let start = position
    position += 1
    let written = passName()
    if let written { closeForgotten(before: written, at: start) }
    let declarations = names.declarations
    let end = try readAttributes()
    guard end != .cut else {
      names.endDeclarations(downTo: declarations)
      isTruncated = true
      return
    }
    let isEmpty = end == .empty || written.map { names.written[$0].role == .void } ?? false
    guard let written, open.count < MarkupLimits.depth, let name = names.element(written) else {
      note("too many or too deep elements", at: start)
      names.endDeclarations(downTo: declarations)
      if !isEmpty, open.count >= MarkupLimits.depth { surplusDepth += 1 }
      return
    }
    let element = Open(written: written, name: name, declarations: declarations)
    begin(element, resolvedAttributes())
    if isEmpty { self.end(element) } else { open.append(element) }
  }

  mutating func endTag() {
    let start = position
    guard let first = byte(at: position + 2), Self.isNameStart(first) else {
      note("\"</\" that begins no tag", at: position)
      appendText(position..<min(position + 2, source.count))
      position += 2
      return
    }
    position += 2
    let nameStart = position
    let written = passName()
    let nameEnd = position
    while let byte = byte(at: position), byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") {
      if !ASCII.isSpace(byte) { note("an end tag with stray characters", at: position) }
      position += 1
    }
    if byte(at: position) == UInt8(ascii: ">") { position += 1 }
    guard surplusDepth == 0 else {
      surplusDepth -= 1
      return
    }
    // Nearly always the innermost.
    if let written, let last = open.last, last.written == written {
      end(open.removeLast())
      return
    }
    guard let written, names.isOpen(written) else {
      noteStray(nameStart..<nameEnd, written, at: start)
      return
    }
    closeAround(written, at: start)
  }

  /// An end tag whose element isn't the innermost, or is written in other letters.
  private mutating func closeAround(_ written: Int, at start: Int) {
    let folded = names.written[written].folded
    guard let depth = open.lastIndex(where: { names.written[$0.written].folded == folded }) else {
      return
    }
    if depth < open.count - 1 { note("an element that isn't ended", at: start) }
    if open[depth].written != written {
      note("an end tag in other letters than its start", at: start)
    }
    close(downTo: depth)
  }

  private mutating func noteStray(_ name: Range<Int>, _ written: Int?, at start: Int) {
    // "<br></br>": the first was its own end already.
    if let written, names.written[written].role == .void { return }
    note("an end tag without its start", at: start)
  }

  /// Passes a name: a colon stands in it once, between two proper names.
  ///
  /// - Returns: The number of the name, nil where there are too many or it is too long.
  mutating func passName() -> Int? {
    let start = position
    var hash = Interner.hashStart
    var hasColon = false
    while position < source.count {
      let byte = source[position]
      if !Self.isName(byte) {
        guard byte == UInt8(ascii: ":"), !hasColon, let next = self.byte(at: position + 1),
          Self.isNameStart(next)
        else { break }
        hasColon = true
      }
      hash = Interner.hashed(hash, byte)
      position += 1
    }
    return names.number(of: start..<position, hash: hash)
  }

  /// Ends what must have been forgotten: an entry when the next one begins, and a title, link or the
  /// like when its sibling begins.
  private mutating func closeForgotten(before written: Int, at start: Int) {
    let role = names.written[written].role
    guard role == .item || role == .field else { return }
    if role == .item, let depth = forgottenItem(written) {
      note("an element that isn't ended", at: start)
      close(downTo: depth)
    } else if open.count > 1, let last = open.last, self.role(of: last) == .field,
      isContainer(open[open.count - 2])
    {
      note("an element that isn't ended", at: start)
      close(downTo: open.count - 1)
    }
  }

  /// Where the entry stands within which another can't begin, if one is open.
  private func forgottenItem(_ written: Int) -> Int? {
    guard names.isOpen(written) else { return nil }
    let folded = names.written[written].folded
    for depth in open.indices.reversed() {
      if names.written[open[depth].written].folded == folded { return depth }
      if role(of: open[depth]) == .source { return nil }
    }
    return nil
  }

  private func isContainer(_ element: Open) -> Bool {
    let role = role(of: element)
    return role == .item || role == .container
  }
}
