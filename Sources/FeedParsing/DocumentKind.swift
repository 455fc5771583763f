/// Kinds of documents that are told by their first bytes, and are no feeds.
struct DocumentKind {
  /// The kind, with its article.
  let name: String

  /// Looks at the first bytes.
  ///
  /// - Parameter bytes: A document.
  init?(_ bytes: [UInt8]) {
    guard let found = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) else {
      return nil
    }
    name = found.name
  }

  /// What a root element says of a document that is no feed.
  ///
  /// - Parameter root: The name of the root.
  /// - Returns: The kind, with its article.
  static func name(ofRoot root: String) -> String {
    switch ASCII.lowercased(root) {
    case "html": "an HTML page"
    case "opml": "a list of feeds (OPML)"
    case "urlset", "sitemapindex": "a sitemap"
    case "svg": "a picture (SVG)"
    default: "an XML document (\(root.prefix(40)))"
    }
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x1F, 0x8B], "gzip data"), (Array("%PDF-".utf8), "a PDF"),
    (Array("PK\u{03}\u{04}".utf8), "a ZIP archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"), ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
    (Array("GIF8".utf8), "a picture (GIF)"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
  ]
}
