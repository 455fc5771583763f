import FeedParsing
import News
import Testing

@Suite struct FeedJSONTests {
  @Test func writesEveryFieldOfAFeed() {
    var feed = FeedMetadata()
    feed.title = FeedText("A \"B\"\n\u{2028}", kind: .html)
    feed.skipHours = [1, 2]
    let document = FeedDocument(format: .rss20, feed: feed)
    #expect(
      String(decoding: FeedJSON.bytes(of: document), as: UTF8.self) == """
        {"encoding":"utf-8","version":"rss20","wellformed":true,"truncated":false,"flaw":null,\
        "feed":{"url":null,"title":"A \\"B\\"\\n\\u2028","title_type":"text/html","title_lang":null,\
        "title_base":null,"subtitle":null,"subtitle_type":null,"subtitle_lang":null,\
        "subtitle_base":null,"rights":null,"rights_type":null,"rights_lang":null,"rights_base":null,\
        "info":null,"info_type":null,"info_lang":null,"info_base":null,"id":null,"link":null,\
        "links":[],"published":null,"updated":null,"authors":[],"contributors":[],"publisher":null,\
        "managing_editor":null,"webmaster":null,"categories":[],"language":null,"image":null,\
        "icon":null,"logo":null,"license":null,"itunes":{"author":null,"duration":null,\
        "episode":null,"season":null,"type":null,"explicit":null,"block":null,"image":null,\
        "subtitle":null},"ttl":null,"update_period":null,"update_frequency":null,\
        "skip_hours":[1,2],"skip_days":[],"docs":null,"next":null,"generator":null,"cloud":null,\
        "textinput":null},"entries":[],"deleted_entries":[]}
        """)
  }

  @Test func writesTheFieldsOfAnEntry() {
    var entry = Entry()
    entry.title = FeedText("Dike", language: "en")
    entry.published = seconds(1_795_168_800)
    entry.authors = [Person(name: "Pia")]
    entry.contents = [FeedText("<p>", kind: .html, base: "https://a.example/")]
    let json = String(
      decoding: FeedJSON.bytes(of: FeedDocument(format: .atom10, entries: [entry])), as: UTF8.self)
    for part in [
      "\"entries\":[{\"title\":\"Dike\",\"title_type\":\"text/plain\",\"title_lang\":\"en\"",
      "\"published\":\"2026-11-20T10:00:00Z\"",
      "\"authors\":[{\"name\":\"Pia\",\"email\":null,\"uri\":null}]",
      "\"content\":[{\"value\":\"<p>\",\"type\":\"text/html\",\"lang\":null,\"base\":\"https://a.example/\",\"src\":null}]",
      "\"media\":{\"content\":[],\"thumbnails\":[],\"credits\":[],\"description\":null}",
    ] {
      #expect(json.contains(part))
    }
  }

  @Test func writesAnErrorOnOneLine() {
    let bytes = FeedJSON.bytes(of: FeedParsingError.notAFeed(what: "an HTML page", title: "a\nb"))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"error\":\"not a feed but an HTML page: \\\"a\\nb\\\"\"}")
  }
}
