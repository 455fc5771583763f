import Configuration
import Testing

/// What is accepted, but probably not meant; texts start in line 3, behind the paths.
@Suite struct WarningTests {
  @Test(arguments: [
    ("", "1:1: warning: nothing to watch: there are no feeds"),
    ("feeds:", "3:1: warning: nothing to watch: there are no feeds"),
    ("feeds: []", "3:8: warning: nothing to watch: there are no feeds"),
    (
      "feeds:\n- {name: A, url: http://a.example}\n- {name: B, url: http://a.example}",
      "5:18: warning: the feed in line 4 has the same URL"
    ),
    (
      "feeds:\n- {name: A, url: x/../f.rss}\n- {name: B, url: /etc/cw/f.rss}",
      "5:18: warning: the feed in line 4 has the same URL"
    ),
    (
      "feeds: [{name: A, url: http://a.example, interval: 59m}, {name: B, url: f.rss}]",
      "3:8: warning: \"A\" is polled more often than once an hour, which servers may refuse; "
        + "\"interval: adaptive\" polls as often as a feed publishes"
    ),
    (
      "defaults: {interval: 5m}\nfeeds: [{name: A, url: http://a.example}, "
        + "{name: B, url: http://b.example}]",
      "4:8: warning: \"A\" and 1 more are polled more often than once an hour, which servers may "
        + "refuse; \"interval: adaptive\" polls as often as a feed publishes"
    ),
    (
      "feeds: [{name: A, url: wire-a.example/feed.xml}]",
      "3:24: warning: \"wire-a.example/feed.xml\" is taken for the path of a file; "
        + "did you mean \"https://wire-a.example/feed.xml\"?"
    ),
    (
      "feeds: [{name: A, url: www.wire-a.example}]",
      "3:24: warning: \"www.wire-a.example\" is taken for the path of a file; "
        + "did you mean \"https://www.wire-a.example\"?"
    ),
    (
      "feeds: [{name: A, url: f.rss, tags: [world]}]\nwatches: [{name: w, tag: [word]}]",
      "4:27: warning: no feed has the tag \"word\"; did you mean \"world\"?"
    ),
    (
      "feeds: [{name: A, url: f.rss, tags: [world]}]\nwatches: [{name: w, tag: [sport]}]",
      "4:27: warning: no feed has the tag \"sport\""
    ),
    (
      "feeds: [{name: A, url: f.rss, outlet: a.example}]\nwatches: [{name: w, outlet: [b.example]}]",
      "4:30: warning: no feed has the outlet \"b.example\"; did you mean \"a.example\"?"
    ),
    (
      "feeds: [{name: A, url: f.rss}]\nwatches: [{name: w, outlet: [nobody]}]",
      "4:30: warning: no feed has the outlet \"nobody\""
    ),
  ])
  func whatIsProbablyNotMeantIsSaidWithItsPlace(text: String, warning: String) throws {
    let warnings = try ConfigurationReader.readRest(text).warnings
    #expect(warnings.map(\.description) == ["c.yaml:\(warning)"])
  }

  @Test(arguments: [
    "feeds: [{name: A, url: f.rss, outlet: a, tags: [t]}]\nwatches: [{name: w, outlet: [a], tag: [t]}]",
    "feeds: [{name: A, url: f.rss}]\nwatches: [{name: w, outlet: [any.example]}]",
    "feeds: [{name: A, url: f.rss, outlet: a}]\noutlets: {b: {owner: O}}\n"
      + "watches: [{name: w, outlet: [b]}]",
    "feeds: [{name: A, url: ./demo.d/f.rss}, {name: B, url: feed.xml}]",
    "feeds: [{name: A, url: ../f.rss}, {name: B, url: /srv/b.example/feed.xml}]",
    "feeds: [{name: A, url: http://a.example, interval: adaptive}, {name: B, url: f, interval: 1s}]",
  ])
  func whatMayBeMeantIsLeftInPeace(text: String) throws {
    #expect(try ConfigurationReader.readRest(text).warnings == [])
  }

  @Test func noNumberOfWarningsRefusesAFile() throws {
    let feeds = (1...1_200).map { "- {name: F\($0), url: f\($0).rss.example/x}\n" }.joined()
    let warnings = try ConfigurationReader.readRest("feeds:\n" + feeds).warnings
    #expect(warnings.count == 1_001)
    #expect(warnings.contains { $0.description == "c.yaml: warning: 200 more problems" })
  }

  @Test func brokenFeedsMayHaveWhatNoOtherHas() {
    #expect(
      ConfigurationReader.problems(
        of: "database: d\nlog: l\nfeeds: [{name: A, tags: [t]}]\nwatches: [{name: w, tag: [t]}]")
        == ["c.yaml:3:9: error: a feed needs \"url\""])
  }

  @Test func warningsStandAmongTheErrorsOfARefusedFile() {
    #expect(
      ConfigurationReader.problems(of: "feeds: []\nlog: l") == [
        "c.yaml:1:1: error: the file needs \"database\"",
        "c.yaml:1:8: warning: nothing to watch: there are no feeds",
      ])
  }
}
