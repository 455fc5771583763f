internal import FoundationEssentials
internal import Markup
internal import News

/// What a page says about its article, from JSON-LD, Open Graph, microdata and HTML itself.
struct PageMetadata {
  /// All titles that the page gives, the most trusted first.
  private(set) var titles: [String] = []
  private var headings: [String] = []
  private(set) var authors: [String] = []
  private(set) var published: PageDate?
  private(set) var modified: PageDate?
  private(set) var canonicalURL: String?
  private(set) var language: String?
  private(set) var outletName: String?
  /// Whether the page says that its text is not free to read.
  private(set) var isPaid = false
  /// The article's text where the page repeats it in JSON-LD.
  private(set) var articleBody: String?

  private let document: HTMLDocument

  /// Reads the whole page's metadata.
  ///
  /// - Parameter document: The page.
  init(_ document: HTMLDocument) {
    self.document = document
    // JSON-LD is written for search engines and kept right; the rest fills what it leaves open.
    for node in document.nodes.indices where document.nodes[node].tag == .script {
      readScript(node)
    }
    for node in document.nodes.indices { read(node) }
  }

  /// An article with what the page says about it filled in.
  func describe(_ article: CleanedArticle, base: String?) -> CleanedArticle {
    var article = article
    article.title = title
    article.byline = authors.isEmpty ? nil : authors.joined(separator: ", ")
    article.published = published?.date
    article.utcOffset = published?.utcOffset ?? 0
    article.modified = modified?.date
    article.canonicalURL = canonicalURL.flatMap { AbsoluteURL.resolved($0, base: base) }
    article.language = language.flatMap(LanguageTag.tag)
    article.outletName = outletName
    if isPaid, article.text.utf8.count < Self.longestStub { article.isPartial = true }
    return article
  }

  // Bytes. What a page that asks for money shows of an article to everyone is shorter.
  private static let longestStub = 2_000

  private mutating func readScript(_ node: Int) {
    guard let type = document.attribute(.type, of: node),
      type.elementsEqual("application/ld+json".utf8), node + 1 < Int(document.nodes[node].end),
      let value = JSONReader.read(Array(document.text(of: node + 1)))
    else { return }
    let graph = value.values.flatMap { $0["@graph"]?.values ?? [$0] }
    for item in graph where Self.isArticle(item) { read(article: item) }
  }

  private static func isArticle(_ item: JSONValue) -> Bool {
    (item["@type"]?.values ?? []).contains { type in
      guard let name = type.text else { return false }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
        || name == "Review"
    }
  }

  private mutating func read(article: JSONValue) {
    if let headline = article["headline"]?.text { add(title: headline) }
    if authors.isEmpty {
      authors = (article["author"]?.values ?? []).prefix(Self.mostNames)
        .compactMap { ($0["name"]?.text ?? $0.text).flatMap(Self.line) }
    }
    published = published ?? article["datePublished"]?.text.flatMap(PageDate.init)
    modified = modified ?? article["dateModified"]?.text.flatMap(PageDate.init)
    outletName =
      outletName ?? article["publisher"]?.values.first?["name"]?.text.flatMap(Self.line)
    language = language ?? article["inLanguage"]?.text
    articleBody = articleBody ?? article["articleBody"]?.text
    if case .bool(false)? = article["isAccessibleForFree"] { isPaid = true }
    if article["isAccessibleForFree"]?.text?.lowercased() == "false" { isPaid = true }
  }

  private mutating func read(_ node: Int) {
    switch document.nodes[node].tag {
    case .html: language = language ?? document.value(.lang, of: node)
    case .meta: readMeta(node)
    case .link:
      guard let rel = document.attribute(.rel, of: node), rel.elementsEqual("canonical".utf8)
      else { return }
      canonicalURL = canonicalURL ?? document.value(.href, of: node)
    case .time: readTime(node)
    case .h1: readHeading(node)
    case .title: add(title: String(decoding: document.allText(of: node, limit: 500), as: UTF8.self))
    default: readMicrodata(node)
    }
  }

  private mutating func readHeading(_ node: Int) {
    let text = String(decoding: document.allText(of: node, limit: 500), as: UTF8.self)
    add(title: text)
    if headings.count < Self.mostNames, let heading = Self.line(text) { headings.append(heading) }
  }

  private mutating func readMeta(_ node: Int) {
    guard let content = document.value(.content, of: node), !content.isEmpty else { return }
    let name =
      document.value(.property, of: node) ?? document.value(.name, of: node)
      ?? document.value(.itemprop, of: node) ?? document.value(.httpEquiv, of: node)
    switch name?.lowercased() {
    case "og:title", "twitter:title", "headline": add(title: content)
    case "og:url": canonicalURL = canonicalURL ?? content
    case "og:site_name", "application-name": outletName = outletName ?? Self.line(content)
    case "og:locale", "content-language", "inlanguage": language = language ?? content
    case "author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author":
      // Facebook profiles stand where Open Graph wants them.
      if authors.isEmpty, !content.hasPrefix("http"), let name = Self.line(content) {
        authors = [name]
      }
    case "article:published_time", "datepublished", "date", "pubdate", "dc.date", "dcterms.created",
      "parsely-pub-date", "publish-date", "og:published_time", "article.published",
      "dc.date.issued", "sailthru.date", "dcterms.issued", "dc.date.created", "publication_date",
      "publish_date", "pub_date", "og:article:published_time", "govuk:first-published-at":
      published = published ?? PageDate(content)
    case "article:modified_time", "datemodified", "og:updated_time", "lastmod", "last-modified",
      "dcterms.modified", "article.updated":
      modified = modified ?? PageDate(content)
    default: break
    }
  }

  private mutating func readTime(_ node: Int) {
    guard let date = document.value(.datetime, of: node).flatMap(PageDate.init) else { return }
    if document.value(.itemprop, of: node) == "dateModified" {
      modified = modified ?? date
    } else {
      published = published ?? date
    }
  }

  private mutating func readMicrodata(_ node: Int) {
    guard document.hasAttributes(node), let property = document.value(.itemprop, of: node) else {
      return
    }
    switch property {
    case "datePublished", "dateModified":
      let text =
        document.value(.datetime, of: node) ?? document.value(.content, of: node)
        ?? String(decoding: document.allText(of: node, limit: 40), as: UTF8.self)
      guard let date = PageDate(text) else { return }
      if property == "datePublished" {
        published = published ?? date
      } else {
        modified = modified ?? date
      }
    case "headline":
      add(title: String(decoding: document.allText(of: node, limit: 500), as: UTF8.self))
    case "author":
      guard authors.isEmpty else { return }
      let name = TextNormalisation.normalised(document.allText(of: node, limit: 120))
      if !name.isEmpty { authors = [name] }
    default: break
    }
  }

  /// The most trusted title; where it is the first heading and more, as with " | The Outlet" behind
  /// it, the heading.
  private var title: String? {
    guard let first = titles.first else { return nil }
    let words = FoldedWords(first, limit: 100).words.map(\.hash)
    let heading = headings.first { heading in
      let own = FoldedWords(heading, limit: 100).words.map(\.hash)
      return own.count >= 3 && words.starts(with: own)
    }
    return heading ?? first
  }

  private mutating func add(title: String) {
    guard titles.count < Self.mostNames, let title = Self.line(title) else { return }
    titles.append(title)
  }

  private static let mostNames = 20
  // Bytes. Titles and names beyond that are somebody's mistake.
  private static let longestLine = 1_000

  /// A title or a name in its stored form; JSON-LD often holds character references.
  private static func line(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(longestLine))
    let document = HTMLParser.parse(bytes)
    let line = TextNormalisation.normalised(
      document.isPlain ? document.allText(of: 0, limit: longestLine) : bytes)
    return line.isEmpty ? nil : line
  }
}
