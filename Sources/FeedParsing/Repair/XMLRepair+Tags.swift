internal import Markup

/// Tags and their attributes.
extension XMLRepair {
  mutating func startTag() throws(FeedParsingError) {
    let start = position
    let name = passName(from: position + 1)
    let hash = NameTable.hash(of: source[name])
    closeForgotten(before: name, hash)
    let mark = output.count
    output.append(UInt8(ascii: "<"))
    output += source[name]
    let outer = namespaces
    let end = try copyAttributes()
    let isEmpty = end == .empty || Self.isVoid(source[name])
    let isKept = names.admits(hash) && open.count < MarkupLimits.depth && end != .cut
    if isKept, isEmpty {
      output += "/>".utf8
      namespaces = outer
    } else if isKept {
      output.append(UInt8(ascii: ">"))
      open.append(Open(name: name, hash: hash, namespaces: namespaces - outer))
    } else {
      if end == .cut {
        isTruncated = true
      } else {
        note("too many or too deep elements", at: start)
      }
      output.removeLast(output.count - mark)
      namespaces = outer
      if !isEmpty, open.count >= MarkupLimits.depth { surplusDepth += 1 }
    }
  }

  mutating func endTag() {
    let start = position
    guard let first = byte(at: position + 2), Self.isNameStart(first) else {
      note("\"</\" that begins no tag", at: position)
      appendText("&lt;/".utf8)
      position += 2
      return
    }
    let name = passName(from: position + 2)
    position =
      source[position...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
      ?? source.count
    if byte(at: position) == UInt8(ascii: ">") { position += 1 }
    guard surplusDepth == 0 else {
      surplusDepth -= 1
      return
    }
    guard let depth = lastOpen(name, NameTable.hash(of: source[name])) else {
      if !Self.isVoid(source[name]) { note("an end tag without its start", at: start) }
      return
    }
    if depth < open.count - 1 { note("an element that isn't ended", at: start) }
    if !source[open[depth].name].elementsEqual(source[name]) {
      note("an end tag in other letters than its start", at: start)
    }
    close(downTo: depth)
  }

  private mutating func passName(from start: Int) -> Range<Int> {
    position = endOfName(from: start)
    return start..<position
  }

  /// Ends what must have been forgotten: an entry when the next one begins, and a title, link or the
  /// like when its sibling begins.
  private mutating func closeForgotten(before name: Range<Int>, _ hash: UInt64) {
    if isItem(name), let depth = lastOpen(name, hash) {
      note("an element that isn't ended", at: name.lowerBound)
      close(downTo: depth)
    } else if let last = open.last?.name, isField(last), isField(name) || isItem(name),
      open.count > 1, isContainer(open[open.count - 2].name)
    {
      note("an element that isn't ended", at: name.lowerBound)
      close(downTo: open.count - 1)
    }
  }

  /// Whether an element holds fields: where one of them is forgotten, its siblings follow.
  private func isContainer(_ name: Range<Int>) -> Bool {
    isItem(name) || source[name].elementsEqual("channel".utf8)
      || source[name].elementsEqual("feed".utf8)
  }

  /// Whether an element of an entry holds text only, never its own siblings.
  private func isField(_ name: Range<Int>) -> Bool {
    switch ASCII.lowercased(String(decoding: source[name], as: UTF8.self)) {
    case "title", "link", "guid", "pubdate", "comments", "id", "published", "updated": true
    default: false
    }
  }

  /// How deep the innermost open element of a name stands, whatever the case of its letters.
  private func lastOpen(_ name: Range<Int>, _ hash: UInt64) -> Int? {
    open.lastIndex {
      $0.hash == hash && $0.name.count == name.count
        && zip(source[$0.name], source[name]).allSatisfy(isSame)
    }
  }

  private func isSame(_ first: UInt8, _ second: UInt8) -> Bool {
    ASCII.lowercased(first) == ASCII.lowercased(second)
  }

  /// The elements that HTML never ends; those whose names RSS uses otherwise are left out.
  static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count <= 5 else { return false }
    switch String(decoding: name.map { ASCII.lowercased($0) }, as: UTF8.self) {
    case "br", "hr", "img", "wbr", "col", "area", "input", "embed": return true
    default: return false
    }
  }
}
