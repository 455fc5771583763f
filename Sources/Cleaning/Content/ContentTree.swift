internal import Markup

/// A page's tree with what the search for the article measures of each node.
struct ContentTree {
  /// What one node and all below it hold.
  struct Measure {
    /// Bytes of text, without white space.
    var text: Int32 = 0
    /// Bytes of text within links.
    var linked: Int32 = 0
    /// Bytes of text in blocks that read like prose.
    var prose: Int32 = 0
    /// Commas and their like, which prose has and menus don't (Readability's measure).
    var commas: Int32 = 0
  }

  let document: HTMLDocument
  let hints: [ElementHints]
  /// Measures of whole subtrees; what is left out counts nothing.
  private(set) var measures: [Measure]
  /// Text directly in a block, not in blocks within it; zero for all other nodes.
  private(set) var ownMeasures: [Measure]
  /// Whether a node, and all below it, is no part of the article.
  private(set) var isLeftOut: [Bool]

  // Bytes, as all measures. Shorter blocks are labels, not prose.
  private static let shortestProse: Int32 = 40

  /// Measures the whole page, then leaves out what is boilerplate by its element's tag or hints.
  ///
  /// - Parameter document: The page.
  init(_ document: HTMLDocument) {
    self.document = document
    let count = document.nodes.count
    let reader = HintReader(document)
    var hints = [ElementHints](repeating: [], count: count)
    for node in 0..<count { hints[node] = reader.hints(of: node) }
    self.hints = hints
    isLeftOut = [Bool](repeating: false, count: count)
    measures = []
    ownMeasures = Self.ownMeasures(of: document)
    sum()
    BoilerplateRules(self).leaveOut { isLeftOut[$0] = true }
    sum()
  }

  /// The share of a subtree's text that stands in links.
  func linkDensity(of node: Int) -> Double {
    let measure = measures[node]
    return measure.text > 0 ? Double(measure.linked) / Double(measure.text) : 0
  }

  /// The share of the page's prose that a subtree holds.
  func proseShare(of node: Int) -> Double {
    measures[0].prose > 0 ? Double(measures[node].prose) / Double(measures[0].prose) : 0
  }

  /// Sums the measures of blocks up the tree.
  private mutating func sum() {
    var sums = ownMeasures
    for node in stride(from: sums.count - 1, to: 0, by: -1) {
      if isLeftOut[node] {
        sums[node] = Measure()
        continue
      }
      let parent = Int(document.nodes[node].parent)
      sums[parent].text += sums[node].text
      sums[parent].linked += sums[node].linked
      sums[parent].prose += sums[node].prose
      sums[parent].commas += sums[node].commas
    }
    measures = sums
  }

  private static func ownMeasures(of document: HTMLDocument) -> [Measure] {
    let nodes = document.nodes
    var own = [Measure](repeating: Measure(), count: nodes.count)
    var block = [Int32](repeating: 0, count: nodes.count)
    var isLinked = [Bool](repeating: false, count: nodes.count)
    var node = 1
    while node < nodes.count {
      let parent = Int(nodes[node].parent)
      let tag = nodes[node].tag
      if tag.isNeverText {
        node = Int(nodes[node].end)
        continue
      }
      block[node] = tag.isBlock || tag == .td || tag == .th ? Int32(node) : block[parent]
      isLinked[node] = isLinked[parent] || tag == .a
      if tag == .text {
        let (text, commas) = weigh(document.text(of: node))
        own[Int(block[node])].text += text
        own[Int(block[node])].commas += commas
        if isLinked[node] { own[Int(block[node])].linked += text }
      }
      node += 1
    }
    for node in own.indices
    where own[node].text >= shortestProse && own[node].linked * 2 < own[node].text {
      own[node].prose = own[node].text - own[node].linked
    }
    return own
  }

  /// Counts bytes that are no white space, and commas (also of Arabic and Chinese).
  private static func weigh(_ text: ArraySlice<UInt8>) -> (text: Int32, commas: Int32) {
    var count: Int32 = 0
    var commas: Int32 = 0
    for byte in text where byte > 0x20 {
      count += 1
      // 0x8C ends U+060C and U+FF0C, 0x81 and 0x82 end U+3001 and U+3002; others that do are rare.
      if byte == 0x2C || byte == 0x8C { commas += 1 }
    }
    return (count, commas)
  }
}

extension HTMLTag {
  /// Whether what stands within is never shown as text of the page.
  var isNeverText: Bool {
    switch self {
    case .script, .style, .noscript, .template, .iframe, .noembed, .noframes, .head, .title,
      .svg, .math, .object, .embed, .canvas, .video, .audio, .map, .textarea, .select, .option,
      .rp, .rt, .progress:
      true
    default: false
    }
  }
}
