/// Where feeds are wont to be.
package enum CommonFeedPath {
  /// In the order in which they are tried: what WordPress, Hugo, Jekyll, Ghost, Blogger and their like
  /// make, the most frequent first.
  static let names = [
    "feed", "rss.xml", "feed.xml", "atom.xml", "index.xml", "rss", "feed.json",
    "feeds/posts/default",
  ]

  /// The addresses at which a page's feed may be.
  ///
  /// - Parameter url: The page.
  /// - Returns: Those in the folder of the page, as far as it isn't the root, before those of the
  ///   whole host.
  package static func addresses(for url: String) -> [String] {
    var addresses = FirstAddresses(base: url, limit: 2 * names.count)
    // The folder of a section ("/blog") is written without its slash as often as with it.
    let end = url.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let page = url[..<(end ?? url.endIndex)]
    let folder = page.hasSuffix("/") ? String(page) : page + "/"
    let root = URLReference.resolve("/", against: url)
    if folder != root {
      for name in names.prefix(3) { addresses.add(folder + name) }
    }
    for name in names { addresses.add(root + name) }
    return addresses.addresses
  }

  /// Whether an address ends as those of feeds do.
  ///
  /// - Parameter address: An absolute or relative address.
  /// - Returns: Whether its last part is one of the common names, or ends in ".rss" or ".atom".
  static func ends(_ address: String) -> Bool {
    let path = ASCII.lowercased(String(address.prefix { $0 != "?" && $0 != "#" }))
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    return names.contains(last) || [".rss", ".atom", ".rdf"].contains { last.hasSuffix($0) }
  }
}
