internal import Markup

/// Tells which elements are no part of an article, by their tags and hints.
struct BoilerplateRules {
  private let tree: ContentTree

  init(_ tree: ContentTree) { self.tree = tree }

  // What holds more of the page's prose than this, and few links, is never left out for its name,
  // since wrappers of the whole page are called `has-sidebar` and stand in forms. By how certain
  // the name is; tuned on the cleaning corpus.
  private static let certainShare = 0.4
  private static let doubtfulShare = 0.1
  /// What holds more than this holds the article, and the links of the page's menus.
  private static let wrapperShare = 0.75
  // Bytes. Comments can be much longer than the article, but an article must be left.
  private static let shortestArticle: Int32 = 250
  /// Bytes: a longer block that is called `author` or `date` is text with an odd name.
  private static let longestMeta: Int32 = 120
  private static let longestBiography: Int32 = 700

  /// Names the topmost nodes that are to be left out.
  ///
  /// - Parameter body: Called with each one's number.
  func leaveOut(_ body: (Int) -> Void) {
    let nodes = tree.document.nodes
    var node = 1
    while node < nodes.count {
      if nodes[node].tag != .text, isBoilerplate(node) {
        body(node)
        node = Int(nodes[node].end)
      } else {
        node += 1
      }
    }
  }

  private func isBoilerplate(_ node: Int) -> Bool {
    let tag = tree.document.nodes[node].tag
    if tag.isNeverText { return true }
    if tag == .body || tag == .html || tag == .main { return false }
    if tag == .a, isFootnoteMark(node) { return true }
    let hints = tree.hints[node]
    if hints.contains(.hidden) { return tree.proseShare(of: node) < Self.wrapperShare }
    if hints.contains(.content) || tag == .pre { return false }
    if !tag.isBlock, isWithinProse(node) { return hints.contains(.boilerplate) && tag != .a }
    if hints.contains(.comments), tag != .article, !hints.contains(.entry) {
      return tree.measures[0].prose - tree.measures[node].prose >= Self.shortestArticle
    }
    if tag == .article || hints.contains(.entry) {
      return !hints.isDisjoint(with: [.boilerplate, .comments])
        && !isSubstantial(node, Self.doubtfulShare)
    }
    if hints.contains(.boilerplate) || isBoilerplate(tag) {
      return !isSubstantial(node, Self.certainShare)
    }
    if (hints.contains(.doubtful) && tag != .tr && tag != .td) || isDoubtful(tag) {
      return !isSubstantial(node, Self.doubtfulShare)
    }
    if hints.contains(.teaser), tree.measures[node].linked > 0 {
      return !isSubstantial(node, Self.doubtfulShare)
    }
    return hints.contains(.meta) && isMeta(node, tag)
  }

  /// Whether a link is a number that leads down the page: "1.2 million tonnes" must not become
  /// "tonnes1".
  private func isFootnoteMark(_ node: Int) -> Bool {
    guard let address = tree.document.attribute(.href, of: node),
      address.contains(UInt8(ascii: "#"))
    else { return false }
    let text = tree.document.allText(of: node, limit: Self.longestMark + 1).filter { $0 > 0x20 }
    return !text.isEmpty && text.count <= Self.longestMark
      && text.allSatisfy { 0x30...0x39 ~= $0 || "[]()*".utf8.contains($0) }
  }

  /// Bytes: "[123]".
  private static let longestMark = 5

  /// Whether a node stands in the middle of a sentence, where only what floats above it may go.
  private func isWithinProse(_ node: Int) -> Bool {
    var parent = Int(tree.document.nodes[node].parent)
    while parent > 0, !tree.document.nodes[parent].tag.isBlock {
      parent = Int(tree.document.nodes[parent].parent)
    }
    return tree.ownMeasures[parent].prose > 0
  }

  private func isSubstantial(_ node: Int, _ share: Double) -> Bool {
    let found = tree.proseShare(of: node)
    return found >= Self.wrapperShare || (found >= share && tree.linkDensity(of: node) < 0.4)
  }

  private func isMeta(_ node: Int, _ tag: HTMLTag) -> Bool {
    let measure = tree.measures[node]
    if tag.isHeading { return false }
    if measure.prose == 0 || measure.text < Self.longestMeta { return true }
    return tag != .p && measure.text < Self.longestBiography
      && !isSubstantial(node, Self.doubtfulShare)
  }

  private func isBoilerplate(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .nav, .footer, .aside, .menu, .dialog, .button, .input: true
    default: false
    }
  }

  private func isDoubtful(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .form, .label, .fieldset: true
    default: false
    }
  }
}
