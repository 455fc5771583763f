import News
import Testing

@testable import FeedParsing

@Suite struct URLReferenceTests {
  /// The examples of RFC 3986, 5.4.
  @Test(arguments: [
    ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
    ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
    ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"),
    ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
    ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
    ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
    ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"),
    ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
    ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g?y/./x", "http://a/b/c/g?y/./x"), ("g#s/../x", "http://a/b/c/g#s/../x"),
  ])
  func resolvesAsTheStandardSays(reference: String, expected: String) {
    #expect(URLReference.resolve(reference, against: "http://a/b/c/d;p?q") == expected)
  }

  @Test(arguments: [
    ("x", nil as String?, "x"), ("x", "http://a", "http://a/x"),
    (" x y ", "http://a/", "http://a/x y"),
    ("x", "/relative", "x"), ("x", "mailto:a", "x"), ("é", "http://a/b", "http://a/é"),
  ])
  func makesTheBestOfOddBases(reference: String, base: String?, expected: String) {
    #expect(URLReference.resolve(reference, against: base) == expected)
  }

  @Test(arguments: [
    "javascript:alert(1)", "vbscript:x", "data:text/html,x",
  ])
  func leavesABaseAloneThatLeadsNowhere(base: String) throws {
    let document = try read(
      "<feed xml:base='http://a.example/'><entry xml:base='\(base)'><link href='b'/></entry></feed>"
    )
    #expect(document.entries.first?.link == "http://a.example/b")
  }

  @Test func doesNotRepeatALongBase() throws {
    let base = "http://a.example/" + String(repeating: "b/", count: 1000)
    let document = try read("<feed><entry xml:base='\(base)'><link href='c'/></entry></feed>")
    #expect(document.entries.first?.link == "c")
  }
}
