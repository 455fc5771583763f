import Markup
import Testing

@testable import Cleaning

@Suite struct HintReaderTests {
  private func hints(_ attributes: String) -> ElementHints {
    HintReader(HTMLParser.parse(Array("<div \(attributes)>x</div>".utf8))).hints(of: 1)
  }

  @Test(arguments: [
    ("class=article-body", ElementHints.content), ("class=articleBody", .content),
    ("itemprop=articleBody", .content), ("class=\"x entry_content\"", .content),
    ("class=share-bar", .boilerplate), ("class=sharebar", .boilerplate),
    ("id=relatedPosts", .boilerplate), ("class=c-newsletter__box", .boilerplate),
    ("id=comments", .comments), ("class=wp-caption-text", .caption), ("class=byline", .meta),
    ("class=hidden", .doubtful), ("style=\"color: red; DISPLAY: none\"", .hidden),
    ("hidden", .hidden), ("aria-hidden=true", .hidden), ("role=navigation", .boilerplate),
  ])
  func readsNames(attributes: String, expected: ElementHints) {
    #expect(hints(attributes).contains(expected))
  }

  @Test(arguments: [
    "class=has-sidebar", "class=no-comments", "class=tag-newsletter", "class=modal-enabled",
    "class=shareholders", "class=download", "id=sharing-the-burden-of-the-new-tax", "class=\"\"",
    "style=\"display: block\"", "aria-hidden=false",
  ])
  func isNotMisledByNames(attributes: String) {
    let misled: ElementHints = [.boilerplate, .comments, .hidden, .doubtful]
    #expect(hints(attributes).isDisjoint(with: misled))
  }
}
