internal import Markup

/// The feeds that a web page leads to.
package struct PageFeeds: Hashable, Sendable {
  /// The page's own name: its site's, else its title.
  package let name: String?
  /// The addresses of feeds that the page names, in its order: those of `link`, else those of `a`.
  package let addresses: [String]

  /// No page names more feeds that anybody would want.
  private static let addressLimit = 100
  private static let nameLimit = 200

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - page: The bytes as they came.
  ///   - url: Where they came from, for relative links.
  ///   - contentType: The header field, for its charset.
  package init(reading page: [UInt8], url: String, contentType: String?) {
    let document = HTMLParser.parse(HTMLEncoding.utf8(page, contentType: contentType))
    let base = Self.base(of: document, at: url)
    var linked = FirstAddresses(base: base, limit: Self.addressLimit)
    var anchored = FirstAddresses(base: base, limit: Self.addressLimit)
    for node in document.nodes.indices {
      guard let target = document.value(.href, of: node) else { continue }
      switch document.nodes[node].tag {
      case .link where Self.leadsToFeed(node, in: document): linked.add(target)
      case .a where CommonFeedPath.ends(target): anchored.add(target)
      default: continue
      }
    }
    addresses = linked.addresses.isEmpty ? anchored.addresses : linked.addresses
    name = Self.name(of: document)
  }

  /// The address that relative links start from (HTML, "document base URL").
  private static func base(of document: HTMLDocument, at url: String) -> String {
    for node in document.nodes.indices where document.nodes[node].tag == .base {
      guard let target = document.value(.href, of: node) else { continue }
      return URLReference.resolve(target, against: url)
    }
    return url
  }

  /// Whether a `link` is one of those of <https://www.rssboard.org/rss-autodiscovery>, or a `feed` of
  /// an early HTML 5.
  private static func leadsToFeed(_ node: Int, in document: HTMLDocument) -> Bool {
    let relations = ASCII.lowercased(document.value(.rel, of: node) ?? "")
      .utf8.split(whereSeparator: ASCII.isSpace)
    if relations.contains(where: { $0.elementsEqual("feed".utf8) }) { return true }
    guard relations.contains(where: { $0.elementsEqual("alternate".utf8) }) else { return false }
    return document.value(.type, of: node).map(FeedMediaType.names) ?? false
  }

  private static func name(of document: HTMLDocument) -> String? {
    var site: String?
    var title: String?
    for node in document.nodes.indices {
      switch document.nodes[node].tag {
      case .meta:
        let key = document.value(.property, of: node) ?? document.value(.name, of: node)
        guard site == nil, key == "og:site_name" || key == "application-name" else { continue }
        site = line(document.attribute(.content, of: node) ?? [])
      case .title where title == nil:
        title = line(document.allText(of: node, limit: 4 * nameLimit)[...])
      default: continue
      }
    }
    return site ?? title
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = ASCII.collapsed(CharacterData.cleaned(String(decoding: bytes, as: UTF8.self)))
    return ASCII.nonBlank(String(text.prefix(nameLimit)))
  }
}
