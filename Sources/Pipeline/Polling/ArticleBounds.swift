internal import News

/// Keeps what one entry can cost within bounds, whatever it holds.
enum ArticleBounds {
  /// The longest text, in UTF-8 bytes: some 40,000 words, and a second's work for the extractor at
  /// the worst, so that SIGTERM needn't wait for it.
  static let longestText = 1 << 18
  /// The longest headline, in UTF-8 bytes.
  static let longestTitle = 2048

  /// The article, cut where it is longer than any article.
  static func cut(_ article: CleanedArticle) -> CleanedArticle {
    var article = article
    article.title = article.title.map(cut(title:))
    article.byline = article.byline.map { prefix(of: $0, bytes: longestTitle) }
    guard article.text.utf8.count > longestText else { return article }
    article.text = prefix(of: article.text, bytes: longestText)
    let count = article.text.unicodeScalars.count
    article.blocks = article.blocks.filter { $0.span.end <= count }
    article.isPartial = true
    return article
  }

  /// The headline, cut where it is longer than any headline.
  static func cut(title: String) -> String { prefix(of: title, bytes: longestTitle) }

  private static func prefix(of text: String, bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    // Down to where a scalar begins.
    end = text.unicodeScalars.index(before: text.unicodeScalars.index(after: end))
    return String(text[..<end])
  }
}
