internal import Markup

/// Finds the elements that hold the article.
///
/// The scores are those of Readability (Arc90, then Mozilla): paragraphs give points to what
/// contains them, less with each level; links take points away. What the markup itself calls the
/// article's body goes first where it holds most of what the scores found.
struct ContentScoring {
  private let tree: ContentTree
  private var scores: [Double]

  init(_ tree: ContentTree) {
    self.tree = tree
    scores = [Double](repeating: 0, count: tree.document.nodes.count)
  }

  /// The topmost nodes of the article, in document order; the whole document when nothing stands
  /// out.
  mutating func roots() -> [Int] {
    score()
    guard let best = bestNode() else { return [0] }
    let body = lifted(declaredBody(holdingMostOf: best) ?? best)
    let roots = withSiblings(body)
    return leads(before: roots.first ?? body) + roots
  }

  private mutating func score() {
    let nodes = tree.document.nodes
    // What is left out weighs nothing, what stands in a doubtful element little.
    var weights = [Double](repeating: 1, count: nodes.count)
    for node in nodes.indices.dropFirst() {
      weights[node] = tree.isLeftOut[node] ? 0 : weights[Int(nodes[node].parent)]
      if tree.hints[node].contains(.content) { weights[node] = min(weights[node] * 5, 1) }
      if isDoubtful(node) { weights[node] *= 0.2 }
      let own = tree.ownMeasures[node]
      guard weights[node] > 0, own.prose > 0 else { continue }
      let points = weights[node] * (1 + Double(own.commas) + min(Double(own.text) / 100, 3))
      var parent = Int(nodes[node].parent)
      for level in 0..<5 where parent > 0 {
        scores[parent] += points / (level == 0 ? 1 : level == 1 ? 2 : Double(level * 3))
        parent = Int(nodes[parent].parent)
      }
      // Text directly in a div is a paragraph of that div.
      if nodes[node].tag != .p { scores[node] += points / 2 }
    }
    for node in scores.indices where scores[node] > 0 {
      scores[node] *= 1 - tree.linkDensity(of: node)
      if tree.hints[node].contains(.content) { scores[node] *= 1.5 }
    }
  }

  private func isDoubtful(_ node: Int) -> Bool {
    let tag = tree.document.nodes[node].tag
    return tag != .body && tag != .html
      && !tree.hints[node].isDisjoint(with: [.boilerplate, .comments, .doubtful])
  }

  private func bestNode() -> Int? {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return best
  }

  /// The element that the markup calls the article's body, if it holds the bulk of what the best
  /// element holds.
  private func declaredBody(holdingMostOf best: Int) -> Int? {
    let declared = tree.hints.indices.filter {
      tree.hints[$0].contains(.content) && tree.measures[$0].text > 0
        && tree.document.nodes[$0].tag != .body && tree.document.nodes[$0].tag != .html
        && tree.linkDensity(of: $0) < 0.5
    }
    let prose = tree.measures[best].prose
    if prose < Self.shortestArticle {
      return declared.max { tree.measures[$0].text < tree.measures[$1].text }
    }
    return declared.filter { Double(tree.measures[$0].prose) >= Double(prose) * 0.6 }
      .max { tree.measures[$0].prose < tree.measures[$1].prose }
  }

  // Bytes. Where the best element has less prose, the article may be one of short lines.
  private static let shortestArticle: Int32 = 300

  /// Goes up as long as the parent adds prose and few links: the lead above the body, its second
  /// half behind an advertisement.
  private func lifted(_ start: Int) -> Int {
    let nodes = tree.document.nodes
    var found = start
    var node = start
    while !isWholeArticle(node) {
      node = Int(nodes[node].parent)
      guard node > 0, nodes[node].tag != .body, nodes[node].tag != .html else { break }
      let text = tree.measures[node].text - tree.measures[found].text
      let prose = tree.measures[node].prose - tree.measures[found].prose
      let linked = tree.measures[node].linked - tree.measures[found].linked
      if text == 0 || (prose * 10 > text * Self.proseTenths && linked * 6 < text) { found = node }
    }
    return found
  }

  /// Of ten bytes that a larger element adds, how many must be prose.
  private static let proseTenths: Int32 = 5

  /// Whether a node is an `article` with its headline; others beside it are other articles.
  private func isWholeArticle(_ node: Int) -> Bool {
    let nodes = tree.document.nodes
    guard nodes[node].tag == .article else { return false }
    return (node..<Int(nodes[node].end)).contains { nodes[$0].tag == .h1 }
  }

  /// The lead: blocks of prose between the headline and the body, where they stand outside of it, and
  /// the captions there.
  private func leads(before body: Int) -> [Int] {
    let nodes = tree.document.nodes
    guard let headline = (0..<body).last(where: { nodes[$0].tag == .h1 }) else { return [] }
    var leads: [Int] = []
    var captions: [Int] = []
    var node = Int(nodes[headline].end)
    while node < body, leads.count <= Self.mostLeads {
      if tree.isLeftOut[node] {
        node = Int(nodes[node].end)
        continue
      }
      if Int(nodes[node].end) <= body, nodes[node].tag == .figcaption {
        captions.append(node)
        node = Int(nodes[node].end)
        continue
      }
      let measure = tree.ownMeasures[node]
      if Int(nodes[node].end) <= body, measure.prose >= Self.shortestLead,
        measure.linked * 4 < measure.text, !tree.hints[node].contains(.caption)
      {
        leads.append(node)
        node = Int(nodes[node].end)
      } else {
        node += 1
      }
    }
    return leads.count <= Self.mostLeads ? (leads + captions).sorted() : []
  }

  /// Bytes.
  private static let shortestLead: Int32 = 60
  /// With more between headline and body, the heading was not this body's.
  private static let mostLeads = 3

  /// The node with those of its siblings that go on with the article.
  private func withSiblings(_ top: Int) -> [Int] {
    let nodes = tree.document.nodes
    let parent = Int(nodes[top].parent)
    guard parent >= 0 else { return [top] }
    let threshold = max(10, scores[top] * 0.2)
    var roots: [Int] = []
    // Headings since the last part of the article: they belong to what follows them.
    var headings: [Int] = []
    var node = parent + 1
    while node < Int(nodes[parent].end) {
      if node == top
        || (!tree.isLeftOut[node]
          && (continues(node, threshold: threshold) || isTwin(node, of: top)))
      {
        if node > top { roots += headings }
        headings = []
        roots.append(node)
      } else if !tree.isLeftOut[node], nodes[node].tag.isHeading, tree.linkDensity(of: node) == 0 {
        headings.append(node)
      }
      node = Int(nodes[node].end)
    }
    return roots
  }

  /// Whether a node is made like another, down to its classes, and holds prose, too: the second half
  /// of a body that an advertisement parts.
  private func isTwin(_ node: Int, of top: Int) -> Bool {
    let document = tree.document
    guard document.nodes[node].tag == document.nodes[top].tag,
      let style = document.attribute(.class, of: top), !style.isEmpty,
      document.attribute(.class, of: node) == style
    else { return false }
    return tree.measures[node].prose * 2 > tree.measures[node].text
      && tree.linkDensity(of: node) < 0.25
  }

  private func continues(_ node: Int, threshold: Double) -> Bool {
    if scores[node] >= threshold { return true }
    let tag = tree.document.nodes[node].tag
    let measure = tree.measures[node]
    guard tag == .p || tag == .blockquote || tag.isHeading else { return false }
    return measure.text > 80 && tree.linkDensity(of: node) < 0.25
  }
}
