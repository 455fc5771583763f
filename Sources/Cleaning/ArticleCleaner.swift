internal import Markup
package import News

/// Cuts the article out of web pages, the markup of feed entries, and copied text.
package struct ArticleCleaner: Sendable {
  private let matcher = NoticeMatcher()
  private let limits: HTMLLimits

  /// Makes a cleaner.
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
    if document.isFragment {
      return clean(markup: String(decoding: source, as: UTF8.self), base: url, title: nil)
    }
    let metadata = PageMetadata(document)
    let tree = ContentTree(document)
    var scoring = ContentScoring(tree)
    let drafts = BlockBuilder.blocks(of: scoring.roots(), in: tree)
    var article = assembled(drafts, titles: metadata.titles)
    article.title = metadata.titles.first
    article.byline = metadata.authors.isEmpty ? nil : metadata.authors.joined(separator: ", ")
    article.published = metadata.published
    article.modified = metadata.modified
    article.canonicalURL = metadata.canonicalURL.flatMap { AbsoluteURL.resolved($0, base: url) }
    article.language = metadata.language
    article.outletName = metadata.outletName
    return article
  }

  /// Cleans the markup of a feed entry.
  ///
  /// - Parameters:
  ///   - markup: HTML, unescaped once.
  ///   - base: The address that relative links refer to.
  ///   - title: The entry's title, which feeds often repeat in the content.
  /// - Returns: The article.
  package func clean(markup: String, base: String?, title: String?) -> CleanedArticle {
    let document = HTMLParser.parse(Array(markup.utf8), limits: limits)
    let tree = ContentTree(document)
    let drafts = BlockBuilder.blocks(of: [0], in: tree)
    var article = assembled(drafts, titles: title.map { [$0] } ?? [])
    article.title = title
    return article
  }

  /// Cleans plain text, as copied from a page.
  ///
  /// - Parameter text: Paragraphs separated by blank lines, or by line breaks.
  /// - Returns: The article.
  package func clean(text: String) -> CleanedArticle {
    let lines = text.split(whereSeparator: \.isNewline).map {
      DraftBlock(kind: .paragraph, text: TextNormalisation.normalised(Array($0.utf8)), linkShare: 0, hints: [])
    }.filter { !$0.text.isEmpty }
    return assembled(lines, titles: [])
  }

  private func assembled(_ drafts: [DraftBlock], titles: [String]) -> CleanedArticle {
    let sorted = BlockSorter(matcher: matcher, titles: titles).sorted(drafts)
    return ArticleAssembly.article(of: sorted)
  }
}
