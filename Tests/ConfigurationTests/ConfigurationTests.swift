import Configuration
import News
import Testing

@Suite struct ConfigurationTests {
  /// DESIGN section 8, without what is not yet supported.
  private static let whole = """
    database: /var/lib/claimwatch/claimwatch.db
    log: /var/log/claimwatch/alerts.jsonl
    defaults:
      interval: 60m
      timeout: 30s
      full_text: auto
      max_bytes: 16MB
      user_agent: "claimwatch/0.1 (+https://example.org/contact)"
      allow_private: false
      alert_backlog: false
    feeds:
      - name: Wire A
        url: https://wire-a.example/feed.xml
        outlet: wire-a.example
        tags: [world]
    outlets:
      wire-a.example: {name: Wire A, owner: Alpha Media}
    watches:
      - name: mobilisation
        any: [mobilisation, mobilization, "called up"]
        speaker: [Putin, Shoigu]
        kind: [direct, indirect, mixed, statement, prediction, denial, rumor]
        outlet: [wire-a.example]
        tag: [world]
        min_confidence: 0.5
        severity: warning
    """

  @Test func everythingThatTheFileSaysArrives() throws {
    let configuration = try ConfigurationReader.read(Self.whole)
    #expect(configuration.database == "/var/lib/claimwatch/claimwatch.db")
    #expect(configuration.log == "/var/log/claimwatch/alerts.jsonl")
    #expect(configuration.warnings == [])
    let feed = try #require(configuration.feeds.first)
    #expect(configuration.feeds.count == 1)
    #expect(feed.name == "Wire A")
    #expect(feed.location == .http("https://wire-a.example/feed.xml"))
    #expect(feed.outlet == "wire-a.example")
    #expect(feed.tags == ["world"])
    #expect(feed.settings == configuration.defaults)
    #expect(
      configuration.defaults.userAgent == "claimwatch/0.1 (+https://example.org/contact)")
    let outlet = try #require(configuration.outlets["wire-a.example"])
    #expect(outlet.name == "Wire A")
    #expect(outlet.owner == "Alpha Media")
    #expect(
      configuration.watches == [
        Watch(
          name: "mobilisation",
          any: [.word("mobilisation"), .word("mobilization"), .phrase(["called", "up"])],
          speakers: ["Putin", "Shoigu"],
          kinds: [.direct, .indirect, .mixed, .statement, .prediction, .denial, .rumor],
          outlets: ["wire-a.example"], tags: ["world"], minConfidence: 0.5, severity: .warning)
      ])
  }

  @Test func whatTheFileLeavesOutHasItsDefault() throws {
    let configuration = try ConfigurationReader.readRest(
      "feeds: [{name: A, url: http://a.example}]")
    let feed = try #require(configuration.feeds.first)
    #expect(feed.outlet == nil)
    #expect(feed.tags == [])
    #expect(feed.settings.interval == .seconds(3600))
    #expect(feed.settings.timeout == .seconds(30))
    #expect(feed.settings.fullText == .never)
    #expect(feed.settings.rechecks)
    #expect(feed.settings.maxBytes == 16_000_000)
    #expect(feed.settings.userAgent == "claimwatch/0.1")
    #expect(!feed.settings.allowPrivate)
    #expect(!feed.settings.alertBacklog)
    #expect(configuration.outlets == [:])
    #expect(configuration.watches == [])
  }

  @Test func aFeedOverridesTheDefaultsOfTheFileAndKeepsTheOthers() throws {
    let configuration = try ConfigurationReader.readRest(
      """
      defaults: {interval: 5m, timeout: 10s, full_text: never, recheck: false,
        max_bytes: 1MB, user_agent: us, allow_private: true, alert_backlog: true}
      feeds:
      - {name: A, url: http://a.example}
      - {name: B, url: http://b.example, interval: 2d, timeout: 1m, full_text: always,
         recheck: yes, max_bytes: 512KiB, user_agent: them, allow_private: false, alert_backlog: no}
      """)
    let settings = configuration.feeds.map(\.settings)
    #expect(settings.map(\.interval) == [.seconds(300), .seconds(172_800)])
    #expect(settings.map(\.timeout) == [.seconds(10), .seconds(60)])
    #expect(settings.map(\.fullText) == [.never, .always])
    #expect(settings.map(\.rechecks) == [false, true])
    #expect(settings.map(\.maxBytes) == [1_000_000, 524_288])
    #expect(settings.map(\.userAgent) == ["us", "them"])
    #expect(settings.map(\.allowPrivate) == [true, false])
    #expect(settings.map(\.alertBacklog) == [true, false])
  }

  @Test func defaultsHoldForTheFeedsAboveThem() throws {
    let configuration = try ConfigurationReader.readRest(
      "feeds: [{name: A, url: http://a.example}]\ndefaults: {interval: 5m}")
    #expect(configuration.feeds.map(\.settings.interval) == [.seconds(300)])
  }

  @Test func anOutletWithoutANameGoesByItsKey() throws {
    let outlets = try ConfigurationReader.readRest(
      "outlets: {a.example: {owner: Alpha, time_zone: Europe/Kyiv}}"
    ).outlets
    #expect(outlets["a.example"]?.timeZone == "Europe/Kyiv")
    #expect(outlets.count == 1)
    #expect(outlets["a.example"]?.name == "a.example")
    #expect(outlets["a.example"]?.owner == "Alpha")
  }

  @Test func sectionsOfWhichEveryLineIsCommentedOutAreEmpty() throws {
    let configuration = try ConfigurationReader.readRest(
      "defaults:\nfeeds:\noutlets:\nwatches:\n  # - name: x\n")
    #expect(configuration.feeds == [])
    #expect(configuration.outlets == [:])
    #expect(configuration.watches == [])
    #expect(configuration.defaults == FeedSettings())
  }

  @Test(arguments: [
    ("d.db", "/etc/cw/d.db"), ("./d.db", "/etc/cw/d.db"), ("../d.db", "/etc/d.db"),
    ("../../../d.db", "/d.db"), ("/var//x/./d.db", "/var/x/d.db"),
    ("\"a b/d.db\"", "/etc/cw/a b/d.db"), ("/données/d.db", "/données/d.db"),
  ])
  func relativePathsStartAtTheFolderOfTheFile(written: String, absolute: String) throws {
    let text = "database: \(written)\nlog: a.jsonl"
    #expect(try ConfigurationReader.read(text).database == absolute)
  }

  @Test func aFileIsFoundFromTheCurrentDirectory() throws {
    let reader = ConfigurationReader(currentDirectory: "/home/ada")
    let configuration = try reader.read(text: "database: d\nlog: l", file: "conf/../cw/c.yaml")
    #expect(configuration.database == "/home/ada/cw/d")
    #expect(try reader.read(text: "database: d\nlog: l", file: "/c.yaml").log == "/l")
  }

  @Test func aPlainWordIsTextWhateverYAMLMightTakeItFor() throws {
    let configuration = try ConfigurationReader.readRest(
      """
      feeds: [{name: 2026, url: http://a.example, tags: [no, 1.5, 2026-11-21]}]
      watches: [{name: off, any: [1987, no]}]
      """)
    #expect(configuration.feeds.map(\.name) == ["2026"])
    #expect(configuration.feeds.first?.tags == ["no", "1.5", "2026-11-21"])
    #expect(configuration.watches.first?.any == [.word("1987"), .word("no")])
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreNoHindrance() throws {
    let configuration = try ConfigurationReader.read("\u{FEFF}database: d\r\nlog: l\r\n")
    #expect(configuration.database == "/etc/cw/d")
    #expect(configuration.log == "/etc/cw/l")
  }
}
