import Cleaning
import News
import Testing

@Suite struct HostilePageTests {
  private let cleaner = ArticleCleaner()
  private let prose =
    "The storm cut power to 40,000 homes on the coast, the grid operator said on Sunday."

  private func text(_ markup: String) -> String {
    cleaner.clean(page: Array("<html><body>\(markup)".utf8), url: nil, contentType: nil).text
  }

  @Test func readsTextBelowAHundredThousandOpenTags() {
    #expect(text(String(repeating: "<div>", count: 100_000) + prose) == prose)
    #expect(text(String(repeating: "<b><i><section>", count: 40_000) + prose) == prose)
  }

  @Test func readsTextBesideAHundredThousandStrayEndTags() {
    let stray = String(repeating: "</span></b></p></table>", count: 25_000)
    #expect(text("<p>\(prose)</p>" + stray) == prose)
  }

  @Test func readsTextAfterAnElementWithManyAttributes() {
    let attributes = (0..<100_000).map { "a\($0)=\"x\"" }.joined(separator: " ")
    #expect(text("<img \(attributes)><p>\(prose)</p>") == prose)
  }

  @Test(arguments: ["[", "{\"a\":", "{\"@graph\":["])
  func survivesLinkedDataNestedWithoutEnd(opening: String) {
    let script = String(repeating: opening, count: 100_000)
    #expect(text("<script type=\"application/ld+json\">\(script)</script><p>\(prose)</p>") == prose)
  }

  @Test func cutsAPageAtItsLimit() {
    let cleaner = ArticleCleaner(maximumBytes: 100)
    let article = cleaner.clean(
      page: Array("<html><body><p>\(prose)</p><p>\(prose)</p>".utf8), url: nil, contentType: nil)
    #expect(article.text == prose)
  }

  @Test func letsNoControlCharacterThrough() {
    let article = cleaner.clean(
      markup: "<p>A &#27;[31m red &#155;2J line &#x202E;and&#x200B; more\u{7}</p>", base: nil,
      title: "T\u{1B}[0m")
    #expect(article.text == "A [31m red ›2J line and more")
    #expect(article.title == "T[0m")
  }

  @Test func givesTheSameAnswerTwice() {
    let page = Array(InventedPages.newspaper.utf8)
    let first = cleaner.clean(page: page, url: nil, contentType: nil)
    #expect(ArticleCleaner().clean(page: page, url: nil, contentType: nil) == first)
  }

  @Test func survivesEveryCutOfAPage() {
    let page = Array(InventedPages.newspaper.utf8)
    for count in stride(from: 0, to: page.count, by: 97) {
      let article = cleaner.clean(page: Array(page.prefix(count)), url: nil, contentType: nil)
      let text = SpannedText(article.text)
      #expect(article.blocks.allSatisfy { $0.span.end <= text.count })
    }
  }
}
