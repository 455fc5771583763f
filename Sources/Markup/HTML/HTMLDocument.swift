/// A page as a light tree: nodes in document order, each with the number of the node after its last.
///
/// Everything below node `n` is `n + 1 ..< nodes[n].end`, so that passes over the tree are plain
/// loops, forward for what comes from above and backward for sums from below: no recursion that
/// deep nesting could exhaust.
package struct HTMLDocument: Sendable {
  /// An element or a run of text.
  package struct Node: Sendable {
    package let tag: HTMLTag
    package let parent: Int32
    /// The node after the last one inside this one.
    package internal(set) var end: Int32
    /// Where a text stands in `bytes`, or which of `attributes` are an element's.
    package internal(set) var first: Int32
    package internal(set) var last: Int32
  }

  /// An attribute of those that are kept.
  struct Attribute: Sendable {
    let name: HTMLAttributeName
    let start: Int32
    let end: Int32
  }

  package internal(set) var nodes: [Node]
  /// Text and attribute values, decoded, one after the other.
  package internal(set) var bytes: [UInt8]
  var attributes: [Attribute]
  /// Whether no `html`, `head` or `body` was written: a piece of markup, no page.
  package internal(set) var isFragment: Bool

  /// Whether there is text only, no element.
  package var isPlain: Bool { nodes.allSatisfy { $0.tag == .text || $0.tag == .document } }

  /// The bytes of a text node.
  package func text(of node: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[node].first)..<Int(nodes[node].last)]
  }

  /// The value of an element's attribute, or nil when the element doesn't have it.
  package func attribute(_ name: HTMLAttributeName, of node: Int) -> ArraySlice<UInt8>? {
    guard nodes[node].tag != .text else { return nil }
    for index in Int(nodes[node].first)..<Int(nodes[node].last)
    where attributes[index].name == name {
      return bytes[Int(attributes[index].start)..<Int(attributes[index].end)]
    }
    return nil
  }

  /// The value of an element's attribute as a string.
  package func value(_ name: HTMLAttributeName, of node: Int) -> String? {
    attribute(name, of: node).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether an element has any attribute that is kept.
  package func hasAttributes(_ node: Int) -> Bool {
    nodes[node].tag != .text && nodes[node].first < nodes[node].last
  }

  /// All text within a node, runs joined as they stand.
  package func allText(of node: Int, limit: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in node..<Int(nodes[node].end) where nodes[index].tag == .text {
      guard text.count < limit else { break }
      text.append(contentsOf: self.text(of: index).prefix(limit - text.count))
    }
    return text
  }
}
