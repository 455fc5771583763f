/// The vocabularies whose elements mean something to a reader of news.
enum FeedNamespace {
  /// RSS of any version, or Atom: their elements are told apart by their names.
  case core
  /// RSS 0.90, which differs from 1.0 in its address only.
  case netscape
  case atom
  case atom03
  case rdf
  case dublinCore
  case dublinCoreTerms
  case content
  case syndication
  case media
  case podcast
  case googleplay
  case thread
  case tombstone
  case xhtml
  case xml
  case feedburner
  case weblogComments
  case license
  case foreign

  /// Finds the vocabulary of a name.
  ///
  /// Feeds misspell addresses ("https:", a missing slash) and forget to declare prefixes, so that an
  /// address nobody knows counts for less than a prefix everybody uses.
  ///
  /// - Parameters:
  ///   - namespace: The address in the document, as written.
  ///   - prefix: The prefix in the document.
  init(namespace: String?, prefix: String?) {
    let address = namespace.map(Self.normalized)
    if let address, let known = Self.byAddress[address] {
      self = known
    } else if let prefix {
      self = Self.byPrefix[ASCII.lowercased(prefix)] ?? .foreign
    } else {
      self = .core
    }
  }

  /// The address in lower case, without what is often written otherwise.
  private static func normalized(_ address: String) -> String {
    var rest = address.utf8.map { ASCII.lowercased($0) }[...]
    while let first = rest.first, ASCII.isSpace(first) { rest.removeFirst() }
    for start in ["http://", "https://", "www."] where rest.starts(with: start.utf8) {
      rest.removeFirst(start.utf8.count)
    }
    let ends = [UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: " ")]
    while let last = rest.last, ends.contains(last) { rest.removeLast() }
    return String(decoding: rest, as: UTF8.self)
  }

  private static let byAddress: [String: FeedNamespace] = [
    "backend.userland.com/rss": .core,
    "backend.userland.com/rss2": .core,
    "backend.userland.com/rss091": .core,
    "blogs.law.harvard.edu/tech/rss": .core,
    "purl.org/rss/1.0": .core,
    "my.netscape.com/rdf/simple/0.9": .netscape,
    "channel.netscape.com/rdf/simple/0.9": .netscape,
    "my.netscape.com/publish/formats/rss-0.91.dtd": .core,
    "my.netscape.com/publish/formats/rss-0.9.dtd": .core,
    "w3.org/2005/atom": .atom,
    "purl.org/atom/ns": .atom03,
    "purl.org/atom": .atom03,
    "w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "purl.org/dc/elements/1.0": .dublinCore,
    "purl.org/dc/elements/1.1": .dublinCore,
    "purl.org/dc/elements": .dublinCore,
    "purl.org/dc/terms": .dublinCoreTerms,
    "purl.org/rss/1.0/modules/content": .content,
    "purl.org/rss/1.0/modules/syndication": .syndication,
    "purl.org/rss/1.0/modules/dc": .dublinCore,
    "search.yahoo.com/mrss": .media,
    "search.yahoo.com/searchmonkey-datatype/media": .media,
    "video.search.yahoo.com/mrss": .media,
    "itunes.com/dtds/podcast-1.0.dtd": .podcast,
    "example.com/dtds/podcast-1.0.dtd": .podcast,
    "google.com/schemas/play-podcasts/1.0": .googleplay,
    "google.com/schemas/play-podcasts/1.0/play-podcasts.xsd": .googleplay,
    "purl.org/syndication/thread/1.0": .thread,
    "purl.org/atompub/tombstones/1.0": .tombstone,
    "w3.org/1999/xhtml": .xhtml,
    "w3.org/xml/1998/namespace": .xml,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner,
    "wellformedweb.org/commentapi": .weblogComments,
    "backend.userland.com/creativecommonsrssmodule": .license,
    "web.resource.org/cc": .license,
    "creativecommons.org/ns": .license,
  ]

  private static let byPrefix: [String: FeedNamespace] = [
    "rss": .core, "rss1": .core, "rss2": .core, "atom": .atom, "atom10": .atom, "atom03": .atom,
    "a10": .atom, "rdf": .rdf, "dc": .dublinCore, "dcterms": .dublinCoreTerms,
    "content": .content, "sy": .syndication, "media": .media, "itunes": .podcast,
    "googleplay": .googleplay, "thr": .thread,
    "at": .tombstone, "xhtml": .xhtml, "xml": .xml, "feedburner": .feedburner,
    "wfw": .weblogComments, "creativecommons": .license, "cc": .license,
  ]
}
