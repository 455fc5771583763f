import Deduplication
import Testing

@Suite struct CanonicalURLTests {
  @Test(arguments: [
    ("https://Wire.example/a/", "http://www.wire.example/a"),
    ("https://wire.example/a?utm_source=x&id=7", "https://m.wire.example/a?id=7&fbclid=9"),
    ("https://wire.example/a#top", "https://amp.wire.example/a/amp"),
    ("https://wire.example:443/?b=2&a=1", "http://wire.example:80/?a=1&b=2"),
    ("https://wire.example/index.html", "https://wire.example"),
  ])
  func addressesOfOneArticleAreOne(left: String, right: String) {
    #expect(CanonicalURL(left) != nil)
    #expect(CanonicalURL(left) == CanonicalURL(right))
  }

  @Test(arguments: [
    ("https://wire.example/a", "https://wire.example/A"),
    ("https://wire.example/a?id=1", "https://wire.example/a?id=2"),
    ("https://wire.example/a", "https://wire.example:8080/a"),
    ("https://m.example/a", "https://example/a"),
    ("https://wire.example/camp", "https://wire.example/c"),
  ])
  func addressesOfTwoArticlesAreTwo(left: String, right: String) {
    #expect(CanonicalURL(left) != CanonicalURL(right))
  }

  @Test(arguments: [
    "", "wire.example/a", "mailto:a@wire.example", "file:///etc/passwd", "https://",
  ])
  func whatIsNoWebAddressHasNoCanonicalForm(text: String) {
    #expect(CanonicalURL(text) == nil)
  }
}
