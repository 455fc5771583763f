internal import Markup
internal import News

/// Turns a stretch of the tree into blocks, in one pass.
struct BlockBuilder {
  private let tree: ContentTree
  private var blocks: [DraftBlock] = []
  private var text: [UInt8] = []
  private var linkedBytes = 0
  private var link: Int?
  private var kind = Block.Kind.paragraph
  private var breaks = 0
  /// Where in `text` the line begins that the last break started.
  private var lineStart = 0

  private let leavesOut: Bool

  private init(_ tree: ContentTree, leavingOut: Bool) {
    self.tree = tree
    leavesOut = leavingOut
  }

  /// The blocks within `roots`.
  ///
  /// - Parameters:
  ///   - roots: Nodes, in document order.
  ///   - tree: The page.
  ///   - leavingOut: Whether what is no part of the article, by its markup, is skipped; what is never
  ///     shown always is.
  /// - Returns: Those that hold text.
  static func blocks(
    of roots: [Int], in tree: ContentTree, leavingOut: Bool = true
  ) -> [DraftBlock] {
    var builder = BlockBuilder(tree, leavingOut: leavingOut)
    for root in roots { builder.walk(root) }
    builder.endBlock()
    return builder.blocks
  }

  /// An element that is open: where it ends, and what holds again after it.
  private struct Context {
    let end: Int
    let tag: HTMLTag
    let kind: Block.Kind
    let isLinked: Bool
  }

  private mutating func walk(_ root: Int) {
    let nodes = tree.document.nodes
    var open: [Context] = []
    var context = Context(
      end: Int(nodes[root].end), tag: .document, kind: .paragraph, isLinked: false)
    var node = root
    while node < Int(nodes[root].end) {
      while node >= context.end, let outer = open.popLast() {
        leave(context.tag)
        context = outer
        kind = context.kind
      }
      if leavesOut ? tree.isLeftOut[node] : nodes[node].tag.isNeverText {
        // What is left out may have stood between two words.
        if nodes[node].tag.isBlock { endBlock() }
        node = Int(nodes[node].end)
        continue
      }
      let tag = nodes[node].tag
      if tag == .text {
        append(tree.document.text(of: node), isLinked: context.isLinked)
      } else {
        isColumn(node, tag) ? endBlock() : enter(tag)
        if tag == .a, link == nil { link = node }
        open.append(context)
        context = Context(
          end: Int(nodes[node].end), tag: tag, kind: kind(of: tag, node, within: context.kind),
          isLinked: context.isLinked || tag == .a)
        kind = context.kind
      }
      node += 1
    }
    while let outer = open.popLast() {
      leave(context.tag)
      context = outer
      kind = context.kind
    }
  }

  private func kind(of tag: HTMLTag, _ node: Int, within outer: Block.Kind) -> Block.Kind {
    if outer == .caption || tag == .figcaption || tag == .caption { return .caption }
    if tree.hints[node].contains(.caption), tree.measures[node].text < 600 { return .caption }
    if tag.isHeading { return .heading }
    if tag == .blockquote { return .quotation }
    if tag == .li { return .listItem }
    return outer
  }

  private mutating func enter(_ tag: HTMLTag) {
    if tag == .br { return lineBreak() }
    if tag.isBlock { endBlock() } else if tag == .td || tag == .th { text.append(0x20) }
  }

  private mutating func leave(_ tag: HTMLTag) {
    if tag.isBlock { endBlock() } else if tag == .td || tag == .th { text.append(0x20) }
  }

  /// Whether a cell lays out the page rather than holding a value of a table.
  private func isColumn(_ node: Int, _ tag: HTMLTag) -> Bool {
    (tag == .td || tag == .th) && tree.measures[node].text > Self.longestCell
  }

  // Bytes. The cells of a table that people read are shorter.
  private static let longestCell: Int32 = 300

  /// Two line breaks, or one after the end of a sentence or a line too short to be wrapped, separate
  /// paragraphs.
  private mutating func lineBreak() {
    let count = breaks + 1
    let last = text.last { $0 > 0x20 }
    if count > 1 || text.count - lineStart < PlainText.shortestWrapped
      || last.map(Self.sentenceEnds.contains) ?? false
    {
      endBlock()
    } else {
      text.append(0x20)
    }
    breaks = count
    lineStart = text.count
  }

  private static let sentenceEnds = Set(".!?:\"".utf8)

  private mutating func append(_ bytes: ArraySlice<UInt8>, isLinked: Bool) {
    let visible = bytes.reduce(0) { $1 > 0x20 ? $0 + 1 : $0 }
    if visible > 0 { breaks = 0 }
    if isLinked { linkedBytes += visible }
    text.append(contentsOf: bytes)
  }

  private mutating func endBlock() {
    defer {
      text.removeAll(keepingCapacity: true)
      linkedBytes = 0
      link = nil
      breaks = 0
      lineStart = 0
    }
    let visible = text.reduce(0) { $1 > 0x20 ? $0 + 1 : $0 }
    guard visible > 0 else { return }
    let normalised = TextNormalisation.normalised(text)
    guard !normalised.isEmpty else { return }
    blocks.append(
      DraftBlock(
        kind: kind, text: normalised, linkShare: Double(linkedBytes) / Double(visible),
        link: link.flatMap { tree.document.value(.href, of: $0) }))
  }
}
