internal import FoundationEssentials

/// Boosted decision trees (Friedman 2001) that tell from a pair's features whether both articles
/// report one event.
///
/// Trained by `Training/make-stories` on the pairs that `StoryIndex` compares in the dev parts of
/// the three story collections of `dedup.md`. The trees grow monotonic in all features but the outlet
/// and the heaviest terms: what is more alike is never taken for less likely, and what is further
/// apart in time never for likelier.
struct StoryForest: Sendable {
  /// The trees that ship, read from their table once: each pair of articles asks them.
  static let shared = StoryForest(table: StoryForestTable.trees, bias: StoryForestTable.bias)

  /// A node asks of a feature whether it is at most as great as the limit; a leaf adds to the sum.
  private struct Node {
    /// Negative in a leaf.
    let feature: Int
    /// The limit; in a leaf, what it adds.
    let value: Double
    /// Where the node for greater values stands; that for others stands behind this one.
    var greater = 0
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []
  private let bias: Double

  /// Reads trees.
  ///
  /// - Parameters:
  ///   - table: A tree a line, the nodes in preorder: "feature limit" of one that asks and "= value"
  ///     of a leaf.
  ///   - bias: What all sums begin with.
  init(table: String, bias: Double) {
    self.bias = bias
    for line in table.split(separator: "\n") {
      var words = line.split(separator: " ")[...]
      roots.append(nodes.count)
      read(&words)
    }
  }

  private mutating func read(_ words: inout ArraySlice<Substring>) {
    guard let feature = words.popFirst(), let number = words.popFirst(),
      let value = Double(number)
    else { preconditionFailure("the table of trees is cut off") }
    let place = nodes.count
    nodes.append(Node(feature: Int(feature) ?? -1, value: value))
    guard nodes[place].feature >= 0 else { return }
    read(&words)
    nodes[place].greater = nodes.count
    read(&words)
  }

  /// How likely it is that a pair reports one event.
  ///
  /// - Parameter values: The features of the pair.
  /// - Returns: From 0 to 1.
  func probability(of values: [Double]) -> Double {
    var sum = bias
    for root in roots {
      var place = root
      while nodes[place].feature >= 0 {
        let node = nodes[place]
        place = values[node.feature] <= node.value ? place + 1 : node.greater
      }
      sum += nodes[place].value
    }
    return 1 / (1 + Logarithm.exponential(-sum))
  }
}
