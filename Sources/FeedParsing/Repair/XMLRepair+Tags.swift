internal import Markup

/// Tags and their attributes.
extension XMLRepair {
  mutating func startTag() throws(FeedParsingError) {
    let start = position
    let name = passName(from: position + 1)
    closeForgotten(before: name)
    let isKept = open.count < MarkupLimits.depth
    let mark = output.count
    output.append(UInt8(ascii: "<"))
    output += source[name]
    let outer = namespaces
    let end = try copyAttributes()
    let declared = namespaces - outer
    switch end {
    case .cut:
      isTruncated = true
      output.removeLast(output.count - mark)
      namespaces = outer
    case .empty where isKept, .open where isKept && Self.isVoid(source[name]):
      output += "/>".utf8
      namespaces = outer
    case .open where isKept:
      output.append(UInt8(ascii: ">"))
      open.append(Open(name: name, namespaces: declared))
    case .empty, .open:
      note("elements nested too deep", at: start)
      output.removeLast(output.count - mark)
      namespaces = outer
      if end == .open, !Self.isVoid(source[name]) { surplusDepth += 1 }
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
    guard let depth = open.lastIndex(where: { isSame($0.name, name) }) else {
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
    position = source[start...].firstIndex { !Self.isName($0) } ?? source.count
    return start..<position
  }

  /// Ends what must have been forgotten: an entry when the next one begins, and a title, link or the
  /// like when its sibling begins.
  private mutating func closeForgotten(before name: Range<Int>) {
    if isItem(name), let depth = open.lastIndex(where: { isSame($0.name, name) }) {
      note("an element that isn't ended", at: name.lowerBound)
      close(downTo: depth)
    } else if let last = open.last?.name, isField(last), isField(name), open.count > 1,
      isItem(open[open.count - 2].name)
    {
      note("an element that isn't ended", at: name.lowerBound)
      close(downTo: open.count - 1)
    }
  }

  /// Whether an element of an entry holds text only, never its own siblings.
  private func isField(_ name: Range<Int>) -> Bool {
    switch ASCII.lowercased(String(decoding: source[name], as: UTF8.self)) {
    case "title", "link", "guid", "pubdate", "comments", "id", "published", "updated": true
    default: false
    }
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count
      && zip(source[first], source[second]).allSatisfy {
        ASCII.lowercased($0) == ASCII.lowercased($1)
      }
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
