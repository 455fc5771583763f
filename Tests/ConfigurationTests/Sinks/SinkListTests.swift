import Configuration
import News
import Testing

@Suite struct SinkListTests {
  /// The one sink of a configuration, given as a YAML mapping in one line.
  private func sink(_ yaml: String) throws -> SinkConfiguration {
    let configuration = try ConfigurationReader.readRest("sinks: [{\(yaml)}]")
    return try #require(configuration.sinks.first)
  }

  @Test func aWebhookNeedsOnlyAnAddress() throws {
    let sink = try sink("name: desk, type: webhook, url: \"https://desk.example/hook\"")
    #expect(sink.name == "desk")
    #expect(!sink.takesFeedAlerts)
    guard case .webhook(let webhook) = sink.destination else {
      Issue.record("\(sink.destination)")
      return
    }
    #expect(webhook.url == .text("https://desk.example/hook"))
    #expect(webhook.template == .json)
    #expect(webhook.signingKey == nil)
    #expect(webhook.secrets.isEmpty)
    #expect(!webhook.allowPrivate)
    #expect(webhook.timeout == .seconds(30))
  }

  @Test func aWebhookKeepsItsSecretsElsewhere() throws {
    let sink = try sink(
      """
      name: desk, type: webhook, url: "file:/etc/cw/url", template: slack, feed_alerts: true, \
      secret: "credential:key", token: "file:/etc/cw/token", headers: {X-Desk: news}, \
      allow_private: true, ca_file: /etc/cw/ca.pem, timeout: 5s
      """)
    #expect(sink.takesFeedAlerts)
    guard case .webhook(let webhook) = sink.destination else {
      Issue.record("\(sink.destination)")
      return
    }
    #expect(webhook.url == .file("/etc/cw/url"))
    #expect(webhook.template == .slack)
    #expect(webhook.signingKey == .credential("key"))
    #expect(webhook.secrets.authorization == .bearer(.file("/etc/cw/token")))
    #expect(webhook.secrets.headers == ["X-Desk": .text("news")])
    #expect(webhook.allowPrivate)
    #expect(webhook.authorities == "/etc/cw/ca.pem")
    #expect(webhook.timeout == .seconds(5))
  }

  @Test func aMailSinkAsksForEncryption() throws {
    let sink = try sink(
      "name: mail, type: email, url: \"smtp://mail.example:587\", from: cw@desk.example, "
        + "to: [ana@desk.example, ben@desk.example], user: cw, password: \"file:/etc/cw/pw\"")
    guard case .email(let mail) = sink.destination else {
      Issue.record("\(sink.destination)")
      return
    }
    #expect(mail.server == "smtp://mail.example:587")
    #expect(mail.sender == "cw@desk.example")
    #expect(mail.recipients == ["ana@desk.example", "ben@desk.example"])
    #expect(mail.needsTLS)
    #expect(mail.user == "cw")
    #expect(mail.password == .file("/etc/cw/pw"))
    #expect(mail.timeout == .seconds(60))
  }

  @Test func theOthersSayWhereTheyAre() throws {
    #expect(try sink("name: j, type: journal").destination == .journal)
    #expect(
      try sink("name: c, type: command, run: [/usr/bin/page, --urgent, \"a b\"]").destination
        == .command(["/usr/bin/page", "--urgent", "a b"], limit: .seconds(30)))
    #expect(
      try sink("name: f, type: atom, path: out/alerts.atom, entries: 20").destination
        == .atom(path: "/etc/cw/out/alerts.atom", entries: 20))
  }

  @Test(arguments: [
    ("type: journal", "a sink needs \"name\""),
    ("name: a", "a sink needs \"type\""),
    ("name: a, type: pigeon", "\"type\": unknown value \"pigeon\""),
    (
      "name: a, type: journal, url: \"https://a.example\"",
      "\"url\" says nothing to a sink of type \"journal\""
    ),
    ("name: a, type: webhook", "a webhook needs \"url\""),
    ("name: a, type: webhook, url: /tmp/x", "\"url\": \"/tmp/x\" is no http or https URL"),
    (
      "name: a, type: webhook, url: \"https://a.example\", template: matrix",
      "Matrix needs \"room\""
    ),
    (
      "name: a, type: webhook, url: \"https://a.example\", room: x",
      "\"room\" is for the template \"matrix\" only"
    ),
    (
      "name: a, type: webhook, url: \"https://a.example\", secret: hush",
      "\"secret\": this file is no place for secrets"
    ),
    ("name: a, type: command, run: []", "\"run\" is empty"),
    ("name: a, type: command", "a command needs \"run\""),
    ("name: a, type: command, run: [page]", "\"page\" is no absolute path of a program"),
    ("name: a, type: atom", "an Atom feed needs \"path\""),
    (
      "name: a, type: email, url: \"https://a.example\", from: a@b, to: c@d",
      "\"url\": \"https://a.example\" is no mail server's URL"
    ),
    (
      "name: a, type: email, url: \"smtp://u@a.example\", from: a@b, to: c@d",
      "\"url\": a URL with a user name or password is not supported"
    ),
    (
      "name: a, type: email, url: \"smtp://a.example\", from: \"a@b\\r\\nTo: x@y\", to: c@d",
      "\"from\": \"a@b\\u{d}\\u{a}To: x@y\" is no mail address"
    ),
    ("name: a, type: email, url: \"smtp://a.example\", from: a@b", "a mail sink needs \"to\""),
    (
      "name: a, type: email, url: \"smtp://a.example\", from: a@b, to: c@d, user: u",
      "\"user\" and \"password\" go together"
    ),
    (
      "name: a, type: email, url: \"smtp://a.example\", from: a@b, to: c@d, tls: none, user: u, "
        + "password: \"file:/p\"", "a password is sent over encrypted connections only"
    ),
  ])
  func whatIsWrongIsToldWithItsPlace(yaml: String, message: String) throws {
    let problems = ConfigurationReader.problems(ofRest: "sinks:\n  - {\(yaml)}")
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.hasPrefix("c.yaml:4:"))
    #expect(problem.contains(" error: \(message)"))
  }

  @Test func namesAreUnique() {
    #expect(
      ConfigurationReader.problems(
        ofRest: "sinks:\n  - {name: a, type: journal}\n  - {name: a, type: journal}")
        == ["c.yaml:5:12: error: sink name \"a\" is already used in line 4"])
  }

  @Test func aWatchNamesItsSinks() throws {
    let configuration = try ConfigurationReader.readRest(
      """
      sinks: [{name: a, type: journal}, {name: b, type: journal}]
      watches: [{name: w, any: [dam], sinks: [b, a, b]}, {name: v, any: [dam]}]
      """)
    #expect(configuration.watches.map(\.sinks) == [["b", "a"], []])
  }

  @Test func aSinkThatIsNotThereIsAnError() {
    #expect(
      ConfigurationReader.problems(
        ofRest: """
          sinks: [{name: desk, type: journal}]
          watches: [{name: w, any: [dam], sinks: [dsek]}]
          """)
        == ["c.yaml:4:41: error: there is no sink \"dsek\"; did you mean \"desk\"?"])
  }

  @Test func aSinkWithAnErrorOfItsOwnIsNotMissedToo() {
    #expect(
      ConfigurationReader.problems(
        ofRest: """
          sinks: [{name: desk, type: webhook}]
          watches: [{name: w, any: [dam], sinks: [desk]}]
          """)
        == ["c.yaml:3:9: error: a webhook needs \"url\""])
  }

  @Test func aWatchHasQuietHoursAndALimit() throws {
    let watch = try #require(
      try ConfigurationReader.readRest(
        """
        time_zone: Europe/Berlin
        watches: [{name: w, any: [dam], quiet: "22:00-7:30", limit: 10}]
        """
      ).watches.first)
    #expect(
      watch.quietHours
        == QuietHours(start: 22 * 60, end: 7 * 60 + 30, timeZone: "Europe/Berlin"))
    #expect(watch.hourlyLimit == 10)
  }

  @Test(arguments: [
    ("quiet: \"22-07\"", "\"quiet\": \"22-07\" are no hours of the day"),
    ("quiet: \"22:00-22:00\"", "\"quiet\": \"22:00-22:00\" are no hours of the day"),
    ("quiet: \"24:00-07:00\"", "\"quiet\": \"24:00-07:00\" are no hours of the day"),
    ("quiet: \"22:60-07:00\"", "\"quiet\": \"22:60-07:00\" are no hours of the day"),
    (
      "quiet: \"22:00-07:00-09:00\"",
      "\"quiet\": \"22:00-07:00-09:00\" are no hours of the day"
    ),
    ("limit: 0", "\"limit\": must be a whole number from 1 to 100, not \"0\""),
  ])
  func wrongHoursAndLimitsAreTold(yaml: String, message: String) throws {
    let problems = ConfigurationReader.problems(
      ofRest: "watches:\n  - {name: w, any: [dam], \(yaml)}")
    #expect(problems.count == 1)
    #expect(try #require(problems.first).contains(" error: \(message)"))
  }

  @Test func aTimeZoneMustExist() {
    #expect(
      ConfigurationReader.problems(ofRest: "time_zone: Mars/Olympus") == [
        "c.yaml:3:12: error: \"time_zone\": there is no time zone \"Mars/Olympus\"; "
          + "write it like Europe/Berlin or UTC"
      ])
  }
}
