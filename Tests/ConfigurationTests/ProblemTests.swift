import Configuration
import News
import Testing

/// What is refused, with its message to the letter; texts start in line 3, behind the paths.
@Suite struct ProblemTests {
  @Test func allProblemsAreListedInTheOrderOfTheFile() {
    let text = """
      databse: d.db
      log: a.jsonl
      watches:
        - name: w
          min_confidence: 2
          kind: [predction]
      feeds:
        - name: A
          url: ftp://a.example/feed
          interval: 60
        - name: A
          url: http://b.example
          tags: world
      """
    #expect(
      ConfigurationReader.problems(of: text) == [
        "c.yaml:1:1: error: unknown key \"databse\"; did you mean \"database\"?",
        "c.yaml:5:21: error: \"min_confidence\": must be a number from 0 to 1, not \"2\"",
        "c.yaml:6:12: error: \"kind\": unknown value \"predction\"; did you mean \"prediction\"?",
        "c.yaml:9:10: error: \"url\": \"ftp:\" is not supported; "
          + "give an http or https URL, or the path of a local file",
        "c.yaml:10:15: error: \"interval\": \"60\" has no unit; did you mean \"60s\" or \"60m\"?",
        "c.yaml:11:11: error: feed name \"A\" is already used in line 8",
        "c.yaml:13:11: error: \"tags\" must be a list; did you mean [world]?",
      ])
  }

  @Test(arguments: [
    ("feedz: []", "3:1: error: unknown key \"feedz\"; did you mean \"feeds\"?"),
    ("Feeds: []", "3:1: error: unknown key \"Feeds\"; did you mean \"feeds\"?"),
    ("wathces: []", "3:1: error: unknown key \"wathces\"; did you mean \"watches\"?"),
    (
      "colour: red",
      "3:1: error: unknown key \"colour\"; "
        + "known here: database, log, defaults, feeds, opml, outlets, sinks, time_zone, retention, watches"
    ),
    (
      "defaults:\n  full-text: auto",
      "4:3: error: unknown key \"full-text\"; did you mean \"full_text\"?"
    ),
    (
      "defaults: {name: x}",
      "3:12: error: unknown key \"name\"; known here: interval, timeout, full_text, recheck, "
        + "max_bytes, user_agent, allow_private, alert_backlog, ca_file, proxy, user, password, token, headers"
    ),
    (
      "feeds: [{name: A, url: f.rss, tag: [x]}]",
      "3:31: error: unknown key \"tag\"; did you mean \"tags\"?"
    ),
    (
      "outlets: {a.example: {owned: B}}",
      "3:23: error: unknown key \"owned\"; did you mean \"owner\"?"
    ),
    (
      "watches: [{name: w, any: [x], severty: info}]",
      "3:31: error: unknown key \"severty\"; did you mean \"severity\"?"
    ),
    (
      "\"\\e[31m\\nx\": 1",
      "3:1: error: unknown key \"\\u{1b}[31m\\u{a}x\"; "
        + "known here: database, log, defaults, feeds, opml, outlets, sinks, time_zone, retention, watches"
    ),
  ])
  func unknownKeysAreErrorsWithTheNearestKnownOne(text: String, problem: String) {
    #expect(ConfigurationReader.problems(ofRest: text) == ["c.yaml:\(problem)"])
  }

  @Test(arguments: [
    ("log: l", "1:1: error: the file needs \"database\""),
    ("database: d", "1:1: error: the file needs \"log\""),
    ("database:\nlog: l", "1:1: error: \"database\" has no value"),
    ("database: ''\nlog: l", "1:11: error: \"database\": an empty path"),
    ("database: [d]\nlog: l", "1:11: error: \"database\" must be one value, not a list"),
    ("database: {d: e}\nlog: l", "1:11: error: \"database\" must be one value, not a mapping"),
    ("database: state/\nlog: l", "1:11: error: \"database\": \"state/\" is a folder, not a file"),
    ("database: ..\nlog: l", "1:11: error: \"database\": \"..\" is a folder, not a file"),
    (
      "database: ~/d\nlog: l",
      "1:11: error: \"database\": \"~\" is not expanded; give the whole path"
    ),
    ("database: d\nlog: ./d", "2:6: error: \"log\" and \"database\" are the same file"),
    (
      "database: \"d\\0\"\nlog: l",
      "1:11: error: \"database\": \"d\\u{0}\" holds control characters"
    ),
  ])
  func pathsMustNameTwoFiles(text: String, problem: String) {
    let problems = ConfigurationReader.problems(of: text).filter { !$0.contains(": warning: ") }
    #expect(problems == ["c.yaml:\(problem)"])
  }

  @Test(arguments: [
    (
      "defaults: 5m",
      "3:11: error: \"defaults\" must be a mapping of keys to values, not \"5m\""
    ),
    (
      "feeds: https://a.example",
      "3:8: error: \"feeds\" must be a list, not \"https://a.example\"; start each item with \"- \""
    ),
    (
      "feeds:\n  name: A\n  url: f.rss",
      "4:3: error: \"feeds\" must be a list, not a mapping; start each item with \"- \""
    ),
    (
      "feeds:\n- f.rss",
      "4:3: error: a feed must be a mapping of keys to values, not \"f.rss\""
    ),
    ("feeds:\n-\n", "4:2: error: a feed must be a mapping of keys to values, not nothing"),
    (
      "outlets: [a.example]",
      "3:10: error: \"outlets\" must be a mapping of outlets, not a list; "
        + "write it like wire-a.example: {owner: Alpha Media}"
    ),
    (
      "outlets: {a.example: Alpha}",
      "3:22: error: an outlet must be a mapping of keys to values, not \"Alpha\""
    ),
    (
      "outlets: {a.example: {time_zone: Kyiv}}",
      "3:34: error: \"time_zone\": there is no time zone \"Kyiv\"; write it like Europe/Berlin or UTC"
    ),
    ("outlets: {\"\": {owner: A}}", "3:11: error: an empty text"),
    (
      "watches: w",
      "3:10: error: \"watches\" must be a list, not \"w\"; start each item with \"- \""
    ),
    ("watches: [[w]]", "3:11: error: a watch must be a mapping of keys to values, not a list"),
  ])
  func sectionsMustHaveTheirShape(text: String, problem: String) {
    #expect(ConfigurationReader.problems(ofRest: text) == ["c.yaml:\(problem)"])
  }

  @Test(arguments: [
    ("- url: f.rss", "4:3: error: a feed needs \"name\""),
    ("- name: A", "4:3: error: a feed needs \"url\""),
    ("- {name: '', url: f.rss}", "4:10: error: \"name\": an empty text"),
    ("- {name: , url: f.rss}", "4:4: error: \"name\" has no value"),
    ("- {name: [A], url: f.rss}", "4:10: error: \"name\" must be one value, not a list"),
    (
      "- {name: \"a\\tb\", url: f.rss}",
      "4:10: error: \"name\": \"a\\u{9}b\" holds control characters"
    ),
    (
      "- {name: A, url: f.rss, outlet: {}}",
      "4:33: error: \"outlet\" must be one value, not a mapping"
    ),
    (
      "- {name: A, url: f.rss, tags: x, }",
      "4:31: error: \"tags\" must be a list; did you mean [x]?"
    ),
    ("- {name: A, url: f.rss, tags: {}}", "4:31: error: \"tags\" must be a list, not a mapping"),
    (
      "- {name: A, url: f.rss, tags: [[x]]}",
      "4:32: error: \"tags\" must hold words or texts, not a list"
    ),
    (
      "- {name: A, url: f.rss, tags: [~]}",
      "4:32: error: \"tags\" must hold words or texts, not nothing"
    ),
    ("- {name: A, url: f.rss, tags: ['']}", "4:32: error: \"tags\": an empty text"),
    (
      "- {name: A, url: f.rss, timeout: 30}",
      "4:34: error: \"timeout\": \"30\" has no unit; did you mean \"30s\" or \"30m\"?"
    ),
    (
      "- {name: A, url: f.rss, full_text: sometimes}",
      "4:36: error: \"full_text\": unknown value \"sometimes\"; known here: never, auto, always"
    ),
    (
      "- {name: A, url: f.rss, full_text: alway}",
      "4:36: error: \"full_text\": unknown value \"alway\"; did you mean \"always\"?"
    ),
    (
      "- {name: A, url: f.rss, max_bytes: 16 megabytes}",
      "4:36: error: \"max_bytes\": \"16 megabytes\" is no size; write it like 16MB or 512KiB"
    ),
    (
      "- {name: A, url: f.rss, max_bytes: 16}",
      "4:36: error: \"max_bytes\": \"16\" is out of bounds; give from 1kB to 1GB"
    ),
    (
      "- {name: A, url: f.rss, allow_private: maybe}",
      "4:40: error: \"allow_private\": must be true or false, not \"maybe\""
    ),
    (
      "- {name: A, url: f.rss, alert_backlog: 1}",
      "4:40: error: \"alert_backlog\": must be true or false, not \"1\""
    ),
    (
      "- {name: A, url: f.rss, user_agent: \"a\\r\\nb\"}",
      "4:37: error: \"user_agent\": \"a\\u{d}\\u{a}b\" holds control characters"
    ),
    (
      "- {name: A, url: f.rss, user_agent: Späher}",
      "4:37: error: \"user_agent\": \"Späher\" must be ASCII to fit into a request"
    ),
  ])
  func feedsMustBeRight(item: String, problem: String) {
    #expect(ConfigurationReader.problems(ofRest: "feeds:\n" + item) == ["c.yaml:\(problem)"])
  }

  @Test(arguments: [
    ("- any: [x]", "4:3: error: a watch needs \"name\""),
    (
      "- name: w",
      "4:3: error: a watch without a condition would match every claim; "
        + "give it \"any\", \"speaker\" or \"kind\""
    ),
    (
      "- {name: w, severity: info}",
      "4:3: error: a watch without a condition would match every claim; "
        + "give it \"any\", \"speaker\" or \"kind\""
    ),
    (
      "- {name: w, any: []}",
      "4:18: error: \"any\" is empty; remove it where it shall not restrict"
    ),
    (
      "- name: w\n  any: [x]\n  none:",
      "6:3: error: \"none\" is empty; remove it where it shall not restrict"
    ),
    (
      "- {name: w, tag: [], any: [x]}",
      "4:18: error: \"tag\" is empty; remove it where it shall not restrict"
    ),
    ("- {name: w, any: Putin}", "4:18: error: \"any\" must be a list; did you mean [Putin]?"),
    ("- {name: w, any: {Putin: x}}", "4:18: error: \"any\" must be a list, not a mapping"),
    ("- {name: w, any: [{a: b}]}", "4:19: error: \"any\" must hold words or texts, not a mapping"),
    (
      "- {name: w, kind: [denials]}",
      "4:20: error: \"kind\": unknown value \"denials\"; did you mean \"denial\"?"
    ),
    (
      "- {name: w, kind: [lie]}",
      "4:20: error: \"kind\": unknown value \"lie\"; known here: direct, indirect, mixed, "
        + "statement, prediction, denial, rumor, order, opinion"
    ),
    (
      "- {name: w, any: [x], severity: high}",
      "4:33: error: \"severity\": unknown value \"high\"; known here: info, warning, critical"
    ),
    (
      "- {name: w, any: [x], severity: Warning}",
      "4:33: error: \"severity\": unknown value \"Warning\"; did you mean \"warning\"?"
    ),
    ("- {name: w, min_confidence: }", "4:13: error: \"min_confidence\" has no value"),
    (
      "- {name: w, any: [x]}\n- {name: w, any: [y]}",
      "5:10: error: watch name \"w\" is already used in line 4"
    ),
  ])
  func watchesMustBeRight(items: String, problem: String) {
    #expect(ConfigurationReader.problems(ofRest: "watches:\n" + items) == ["c.yaml:\(problem)"])
  }

  @Test(arguments: ["1.5", "-0.1", "half", "50%", "nan", "inf", "0x1p-2", "''", "1,0"])
  func aConfidenceIsANumberFromZeroToOne(text: String) {
    let written = text == "''" ? "" : text
    let problems = ConfigurationReader.problems(
      ofRest: "watches: [{name: w, min_confidence: \"\(written)\"}]")
    #expect(
      problems == [
        "c.yaml:3:37: error: \"min_confidence\": must be a number from 0 to 1, not \"\(written)\""
      ])
  }

  @Test(arguments: [("0", 0), ("1", 1), ("0.5", 0.5), (".25", 0.25), ("1e-1", 0.1)])
  func aConfidenceMayBeWrittenInAnyPlainWay(text: String, number: Double) throws {
    let configuration = try ConfigurationReader.readRest(
      "watches: [{name: w, min_confidence: \(text)}]")
    #expect(configuration.watches.map(\.minConfidence) == [number])
  }

  @Test func everyMistakeInOneFeedIsFound() {
    let text = "feeds: [{interval: 5, timeout: x, full_text: y, max_bytes: z, allow_private: 2}]"
    let columns = ConfigurationReader.problems(ofRest: text).map { $0.split(separator: ":")[2] }
    #expect(columns == ["9", "9", "20", "32", "46", "60", "78"])
  }

  @Test func aBrokenFileGivesAThousandProblemsAndTheNumberOfTheRest() throws {
    let text = "feeds:\n" + String(repeating: "- x\n", count: 1_500)
    let problems = ConfigurationReader.problems(ofRest: text)
    #expect(problems.count == 1_001)
    #expect(
      problems.first == "c.yaml:4:3: error: a feed must be a mapping of keys to values, not \"x\"")
    #expect(problems.last == "c.yaml: error: 500 more problems")
  }

  @Test func anErrorDescribesItselfALineAProblem() {
    #expect {
      try ConfigurationReader.readRest("a: 1\nb: 2\nfeeds: [{name: A, url: f}]")
    } throws: { error in
      "\(error)".split(separator: "\n").map { $0.prefix(31) } == [
        "c.yaml:3:1: error: unknown key ", "c.yaml:4:1: error: unknown key ",
      ]
    }
  }
}
