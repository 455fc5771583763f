import Cleaning
import Foundation
import News
import Testing

/// Twelve pages, as unlike each other as the web is.
@Suite struct InventedPageTests {
  private let cleaner = ArticleCleaner()

  private func article(_ page: InventedPage) -> CleanedArticle {
    cleaner.clean(page: Array(page.markup.utf8), url: page.url, contentType: nil)
  }

  private func marked(_ article: CleanedArticle) -> [String] {
    let text = SpannedText(article.text)
    return article.blocks.map { block in
      let mark =
        switch block.kind {
        case .heading: "# "
        case .quotation: "> "
        case .listItem: "- "
        case .paragraph, .caption: ""
        }
      return mark + text[block.span]
    }
  }

  @Test(arguments: InventedPage.all)
  func keepsTheArticleAndNothingElse(page: InventedPage) {
    let article = article(page)
    #expect(marked(article) == page.blocks)
    #expect(article.captions == page.captions)
  }

  @Test(arguments: InventedPage.all)
  func readsWhatThePageSaysOfItself(page: InventedPage) {
    let article = article(page)
    #expect(article.title == page.title)
    #expect(article.byline == page.byline)
    #expect(article.published?.formatted(.iso8601) == page.published)
    #expect(article.modified?.formatted(.iso8601) == page.modified)
    #expect(article.canonicalURL == page.canonicalURL)
    #expect(article.language == page.language)
    #expect(article.outletName == page.outletName)
    #expect(article.isPartial == page.isPartial)
  }
}
