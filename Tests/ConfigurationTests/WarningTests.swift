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
  ])
  func whatMayBeMeantIsLeftInPeace(text: String) throws {
    #expect(try ConfigurationReader.readRest(text).warnings == [])
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
