internal import Markup
package import News

/// Cuts the article out of web pages, the markup of feed entries, and copied text.
package struct ArticleCleaner: Sendable {
  private let matcher = NoticeMatcher.shipped
  private let limits: HTMLLimits

  /// Makes a cleaner; all share the compiled phrases.
  ///
  /// - Parameter maximumBytes: How much of a page is read; the rest is cut off.
  package init(maximumBytes: Int = 16 << 20) {
    limits = HTMLLimits(bytes: maximumBytes)
  }

  /// Cleans a web page, or a piece of markup that came as a page of its own.
  ///
  /// - Parameters:
  ///   - page: The bytes as they came.
  ///   - url: Where they came from, for relative links.
  ///   - contentType: The header field, for its charset.
  /// - Returns: The article.
  package func clean(page: [UInt8], url: String?, contentType: String?) -> CleanedArticle {
    let source = HTMLEncoding.utf8(page, contentType: contentType, limit: limits.bytes)
    let document = HTMLParser.parse(source, limits: limits)
    guard !document.isFragment else {
      return clean(fragment: document, address: url, title: nil)
    }
    let metadata = PageMetadata(document)
    let tree = ContentTree(document)
    var scoring = ContentScoring(tree)
    let roots = scoring.roots()
    let drafts = BlockBuilder.blocks(of: roots, in: tree)
    let sorter = BlockSorter(
      matcher: matcher, titles: metadata.titles, authors: metadata.authors)
    let sorted = sorter.sorted(drafts)
    var article = ArticleAssembly.article(of: sorted)
    article.isPartial =
      Partiality.isStub(sorted)
      || Partiality.isStub(
        sorted,
        amid: sorter.sorted(BlockBuilder.blocks(of: roots, in: tree, leavingOut: false)))
    if let body = metadata.articleBody, body.utf8.count > 2 * article.text.utf8.count {
      // The page shows its text by script, or only its beginning.
      let captions = article.captions
      article = ArticleAssembly.article(of: sorter.sorted(blocks(ofBody: body)))
      article.captions = captions
    }
    return metadata.describe(article, base: url)
  }

  /// The blocks of an article's body in JSON-LD: plain text, or markup once more.
  private func blocks(ofBody body: String) -> [DraftBlock] {
    let document = unescaped(HTMLParser.parse(Array(body.utf8), limits: limits))
    guard document.isPlain else { return BlockBuilder.blocks(of: [0], in: ContentTree(document)) }
    let text = document.allText(of: 0, limit: limits.bytes)
    return PlainText.blocks(of: String(decoding: text, as: UTF8.self))
  }

  /// Cleans the markup of a feed entry.
  ///
  /// - Parameters:
  ///   - markup: HTML, unescaped once.
  ///   - base: The entry's own address: a last line that only links to it stands for the rest.
  ///   - title: The entry's title, which feeds often repeat in the content.
  /// - Returns: The article.
  package func clean(markup: String, base: String?, title: String?) -> CleanedArticle {
    let fragment = HTMLParser.parse(Array(markup.utf8), limits: limits)
    return clean(fragment: fragment, address: base, title: title)
  }

  /// The text of markup, all of it on one line: of a title or a name, in which nothing is a notice.
  ///
  /// - Parameter markup: HTML, unescaped once.
  /// - Returns: The text, normalised.
  package func line(markup: String) -> String {
    let tree = ContentTree(unescaped(HTMLParser.parse(Array(markup.utf8), limits: limits)))
    return BlockBuilder.blocks(of: [0], in: tree).map(\.text).joined(separator: " ")
  }

  /// Cleans plain text, as copied from a page.
  ///
  /// - Parameter text: Paragraphs separated by blank lines, or by line breaks.
  /// - Returns: The article.
  package func clean(text: String) -> CleanedArticle {
    let cut = String(decoding: text.utf8.prefix(limits.bytes), as: UTF8.self)
    var blocks = BlockSorter(matcher: matcher, titles: []).sorted(PlainText.blocks(of: cut))
    CopiedCaptions.mark(&blocks)
    var article = ArticleAssembly.article(of: blocks)
    article.isPartial = Partiality.isExcerpt(blocks)
    return article
  }

  private func clean(
    fragment: HTMLDocument, address: String?, title: String?
  ) -> CleanedArticle {
    let document = unescaped(fragment)
    let tree = ContentTree(document)
    let drafts = BlockBuilder.blocks(of: [0], in: tree)
    let titles = title.map { [TextNormalisation.normalised($0.utf8)] } ?? []
    let sorter = BlockSorter(matcher: matcher, titles: titles, address: address)
    let blocks = sorter.sorted(drafts)
    var article = ArticleAssembly.article(of: blocks)
    article.title = titles.first
    article.isPartial = Partiality.isExcerpt(blocks)
    return article
  }

  /// Reads markup once more that feeds escape twice; a text that only speaks of tags has elements
  /// of its own, or doesn't begin with one.
  private func unescaped(_ document: HTMLDocument) -> HTMLDocument {
    guard document.isPlain else { return document }
    let text = document.allText(of: 0, limit: limits.bytes)
    guard text.first(where: { $0 > 0x20 }) == UInt8(ascii: "<"), text.contains(UInt8(ascii: ">"))
    else { return document }
    return HTMLParser.parse(text, limits: limits)
  }
}
