/// Builds the tree from tags and text as they come, repairing what is not nested well.
///
/// The repairs are those of the HTML standard that change where text ends up: implied end tags,
/// `p` closed by a block, list items and cells closed by the next, end tags that match nothing
/// ignored. Formatting elements are not reopened, since the cleaner doesn't ask for them.
struct HTMLTreeBuilder {
  private(set) var document: HTMLDocument
  private var open: [Int32] = [0]
  /// The tags of `open`.
  private var tags: [HTMLTag] = [.document]
  /// How many elements of each tag are open: an end tag that matches none costs no search.
  private var openCounts = [Int32](repeating: 0, count: HTMLTag.allCases.count)
  private var openTags = HTMLTagSet.none
  /// What end tags and implied ends have been looked for in vain since the last element was opened or
  /// closed: a million of them must not cost a search each.
  private var vainEnds = HTMLTagSet.none
  private var vainImpliedEnds = HTMLTagSet.none
  private let limits: HTMLLimits

  init(expecting byteCount: Int, limits: HTMLLimits) {
    self.limits = limits
    document = HTMLDocument(
      nodes: [.init(tag: .document, parent: -1, end: 1, first: 0, last: 0)],
      bytes: [], attributes: [], isFragment: true)
    document.nodes.reserveCapacity(min(byteCount / 32, limits.nodes))
    document.bytes.reserveCapacity(byteCount / 2)
  }

  private var isFull: Bool { document.nodes.count >= limits.nodes }

  /// Adds an element, which takes attributes until it is opened.
  ///
  /// - Parameter tag: Which.
  /// - Returns: Whether there is now an element to take attributes.
  mutating func start(_ tag: HTMLTag) -> Bool {
    if HTMLTagSet.skeleton.contains(tag) {
      document.isFragment = false
      guard !openTags.contains(tag) else { return false }
    }
    closeImplied(by: tag)
    guard !isFull else { return false }
    let first = Int32(document.attributes.count)
    append(tag, first: first, last: first)
    return true
  }

  /// Opens the element that was added last, for what follows to be within it.
  ///
  /// - Parameters:
  ///   - tag: Which.
  ///   - selfClosing: Whether it was written with a slash at its end.
  mutating func open(_ tag: HTMLTag, selfClosing: Bool) {
    // HTML ignores the slash of <div/>; <g/> and unknown elements may well come from XML.
    guard !tag.isVoid, !(selfClosing && !tag.isBlock), open.count < limits.depth else { return }
    open.append(Int32(document.nodes.count - 1))
    tags.append(tag)
    forgetVainEnds()
    openCounts[Int(tag.rawValue)] += 1
    openTags.insert(tag)
  }

  mutating func attribute(_ name: HTMLAttributeName, value: (inout [UInt8]) -> Void) {
    let start = Int32(document.bytes.count)
    value(&document.bytes)
    document.attributes.append(
      .init(name: name, start: start, end: Int32(document.bytes.count)))
    document.nodes[document.nodes.count - 1].last += 1
  }

  mutating func text(_ write: (inout [UInt8]) -> Void) {
    guard !isFull else { return }
    let start = Int32(document.bytes.count)
    write(&document.bytes)
    append(.text, first: start, last: Int32(document.bytes.count))
  }

  /// Closes the nearest open element of a tag, if one is open.
  ///
  /// - Parameter tag: Which. What follows `</body>` still belongs to the body.
  mutating func end(_ tag: HTMLTag) {
    guard openTags.contains(tag), !vainEnds.contains(tag), tag != .body, tag != .html else {
      return
    }
    let isInline = !tag.isBlock && !tag.isScope
    var level = tags.count - 1
    while level > 0 {
      let candidate = tags[level]
      if candidate == tag { return pop(to: level) }
      // A stray </div> inside a cell must not close the table around it, nor </b> the block in it.
      if candidate.isScope, !tag.isScope { break }
      if isInline, candidate.isBlock, !candidate.hasImpliedEnd { break }
      level -= 1
    }
    vainEnds.insert(tag)
  }

  mutating func finish() -> HTMLDocument {
    pop(to: 0)
    return document
  }

  /// Closes what the start of `tag` implies to be over.
  private mutating func closeImplied(by tag: HTMLTag) {
    switch tag {
    case .li: close(HTMLTagSet.item, upTo: HTMLTagSet.list)
    case .dt, .dd: close(HTMLTagSet.term, upTo: HTMLTagSet.termList)
    case .option, .optgroup: close(HTMLTagSet.option, upTo: HTMLTagSet.select)
    case .tr: close(HTMLTagSet.row, upTo: HTMLTagSet.table)
    case .td, .th: close(HTMLTagSet.cell, upTo: HTMLTagSet.rowOrTable)
    case .tbody, .thead, .tfoot: close(HTMLTagSet.rowGroup, upTo: HTMLTagSet.table)
    case .rt, .rp, .rb: close(HTMLTagSet.ruby, upTo: HTMLTagSet.none)
    case .a: close(HTMLTagSet.anchor, upTo: HTMLTagSet.none)
    default: break
    }
    if HTMLTagSet.notInGraphics.contains(tag) { close(HTMLTagSet.graphics, upTo: HTMLTagSet.none) }
    if tag.isBlock { close(HTMLTagSet.paragraph, upTo: HTMLTagSet.button) }
    if !HTMLTagSet.headContent.contains(tag) { close(HTMLTagSet.head, upTo: HTMLTagSet.none) }
  }

  /// Closes the outermost element of `tags` that is open within the nearest of `bounds`.
  private mutating func close(_ wanted: HTMLTagSet, upTo bounds: HTMLTagSet) {
    guard !wanted.isDisjoint(with: openTags), !wanted.isSubset(of: vainImpliedEnds) else { return }
    var found: Int?
    var level = tags.count - 1
    while level > 0 {
      let candidate = tags[level]
      if bounds.contains(candidate) { break }
      if wanted.contains(candidate) { found = level } else if candidate.isScope { break }
      level -= 1
    }
    guard let found else { return vainImpliedEnds.formUnion(wanted) }
    pop(to: found)
  }

  private mutating func forgetVainEnds() {
    vainEnds = .none
    vainImpliedEnds = .none
  }

  private mutating func append(_ tag: HTMLTag, first: Int32, last: Int32) {
    let number = Int32(document.nodes.count)
    document.nodes.append(
      .init(tag: tag, parent: open[open.count - 1], end: number + 1, first: first, last: last))
  }

  /// Closes the element at `level` of the stack of open elements, and all within it.
  private mutating func pop(to level: Int) {
    let end = Int32(document.nodes.count)
    forgetVainEnds()
    while open.count > level, let number = open.popLast(), let tag = tags.popLast() {
      document.nodes[Int(number)].end = end
      openCounts[Int(tag.rawValue)] -= 1
      if openCounts[Int(tag.rawValue)] == 0 { openTags.remove(tag) }
    }
  }
}
