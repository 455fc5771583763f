/// Tells from the type of a link whether it may lead to a feed.
enum FeedMediaType {
  /// Whether a type is one that feeds are linked with.
  ///
  /// `application/json` is none: WordPress links each page to a description of itself by it.
  ///
  /// - Parameter type: A media type, with parameters or without.
  /// - Returns: True for RSS, Atom, RDF, JSON Feed and plain XML, misspelt or not.
  static func names(_ type: String) -> Bool {
    let name = ASCII.lowercased(ASCII.trimmed(String(type.prefix { $0 != ";" })))
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let subtype = name[name.utf8.index(after: slash)...]
    return subtype == "xml" || subtype == "feed+json"
      || ["rss", "atom", "rdf"].contains { subtype.contains($0) }
  }
}
