import Configuration
import Testing

/// The key `opml`.
@Suite struct FeedListFileTests {
  private static let spellings: [(text: String, paths: [String])] = [
    ("opml: feeds.opml", ["/etc/cw/feeds.opml"]),
    ("opml: [a.opml, /srv/b.opml]", ["/etc/cw/a.opml", "/srv/b.opml"]), ("opml:", []), ("", []),
  ]

  @Test(arguments: spellings)
  func namesOneListOrMany(text: String, paths: [String]) throws {
    #expect(try ConfigurationReader.readRest(text).lists.map(\.path) == paths)
  }

  @Test func knowsThatListsBringFeedsAndTags() throws {
    let configuration = try ConfigurationReader.readRest(
      "opml: f.opml\nwatches: [{name: w, tag: [world]}]")
    #expect(configuration.warnings.isEmpty)
  }

  private static let slips: [(text: String, problem: String)] = [
    ("opml: {file: f.opml}", "3:7: error: \"opml\" must be a list, not a mapping"),
    ("opml: lists/", "3:7: error: \"opml\": \"lists/\" is a folder, not a file"),
  ]

  @Test(arguments: slips)
  func saysWhatIsNoList(text: String, problem: String) {
    #expect(ConfigurationReader.problems(ofRest: text) == ["c.yaml:\(problem)"])
  }

  @Test func saysWhereAListIsNamed() throws {
    let list = try #require(try ConfigurationReader.readRest("opml:\n  - f.opml").lists.first)
    #expect(
      list.problem("gone", level: .error).description
        == "c.yaml:4:5: error: \"opml\": /etc/cw/f.opml: gone")
    #expect(
      list.warning("odd", line: 7).description == "/etc/cw/f.opml:7:1: warning: odd")
  }
}
