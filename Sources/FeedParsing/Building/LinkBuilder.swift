internal import News

/// Finds the one link of a feed or entry that a reader opens.
struct LinkBuilder {
  private(set) var best = Ranked<String>()
  private(set) var all: [Link] = []

  /// Takes the text of a `link` of RSS.
  mutating func add(address: String?, rank: Int = 0) {
    best.offer(address, rank: rank)
  }

  /// Takes a link with a text, which is RSS's, or Atom's with its address at the wrong place.
  mutating func add(_ leaf: LeafText) {
    guard !leaf.attributes.isEmpty,
      [.rel, .type, .hreflang, .title, .length].contains(where: leaf.attributes.has)
    else {
      add(address: leaf.address)
      return
    }
    add(Link(leaf.attributes, text: leaf.value, base: leaf.base))
  }

  /// Takes a link of Atom, which may be one of many.
  mutating func add(_ link: Link) {
    all.append(link)
    guard link.relation == "alternate", !link.href.isEmpty else { return }
    // Before the text of RSS's own link (0) nothing goes.
    best.offer(link.href, rank: Self.isFeed(link) ? 2 : 1)
  }

  /// Whether the link leads to the same in another format for programs.
  private static func isFeed(_ link: Link) -> Bool {
    guard let type = link.type.map(ASCII.lowercased) else { return false }
    return type.hasSuffix("+xml") && !type.contains("xhtml") || type.hasSuffix("json")
      || type.hasSuffix("/xml")
  }
}
