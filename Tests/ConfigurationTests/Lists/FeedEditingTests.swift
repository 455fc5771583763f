import Configuration
import Foundation
import News
import Testing

/// Feeds that are added to a configuration file.
@Suite struct FeedEditingTests {
  /// Adds two feeds to a file.
  private static func edit(_ text: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let file = folder.appending(path: "c.yaml")
    try Data(text.utf8).write(to: file)
    let reader = ConfigurationReader()
    let additions = try reader.read(path: file.path).additions(
      of: [
        ListedFeed(
          address: "https://b.example/?a=b&c", name: "B: *not* plain", tags: ["x, y", "w"]),
        ListedFeed(address: "https://c.example/", name: "C"),
      ], from: "list")
    return String(
      decoding: try reader.contents(ofFileAt: file.path, adding: additions.feeds), as: UTF8.self)
  }

  private static let added = """
      - name: "B: \\x2Anot\\x2A plain"
        url: "https://b.example/?a=b&c"
        tags: [w, "x, y"]
      - name: C
        url: https://c.example/

    """

  private static let files: [(before: String, after: String)] = [
    ("database: d\nlog: l\n", "database: d\nlog: l\n\nfeeds:\n\(added)"),
    ("database: d\nlog: l", "database: d\nlog: l\n\nfeeds:\n\(added)"),
    (
      "feeds:\n#  - example\n\ndatabase: d\nlog: l\n",
      "feeds:\n\(added)#  - example\n\ndatabase: d\nlog: l\n"
    ),
    (
      "database: d\nfeeds: [ ]  # none\nlog: l\n", "database: d\nfeeds:  # none\n\(added)log: l\n"
    ),
    (
      """
      feeds:
        # first
        - name: A   # wire
          url: a.xml
          # of the world
          tags:
            - world

      # Where to.
      database: d
      log: l

      """,
      """
      feeds:
        # first
        - name: A   # wire
          url: a.xml
          # of the world
          tags:
            - world
      \(added)
      # Where to.
      database: d
      log: l

      """
    ),
    (
      "database: d\nlog: l\nfeeds:\n- name: A\n  url: a.xml\n",
      "database: d\nlog: l\nfeeds:\n- name: A\n  url: a.xml\n"
        + added.split(separator: "\n").map { $0.dropFirst(2) + "\n" }.joined()
    ),
    (
      "database: d\r\nlog: l\r\nfeeds:\r\n  - {name: A, url: a.xml}\r\n",
      "database: d\r\nlog: l\r\nfeeds:\r\n  - {name: A, url: a.xml}\r\n"
        + added.split(separator: "\n").map { $0 + "\r\n" }.joined()
    ),
    (
      "\u{FEFF}database: d\nlog: l\nfeeds:\n", "\u{FEFF}database: d\nlog: l\nfeeds:\n\(added)"
    ),
  ]

  @Test(arguments: files)
  func addsFeedsAndKeepsTheRest(before: String, after: String) throws {
    #expect(try Self.edit(before) == after)
  }

  private static let refusals: [(text: String, message: String)] = [
    (
      "database: d\nlog: l\nfeeds: [{name: A, url: a.xml}]\n",
      "\"feeds\" is written between brackets, to which nothing can be added"
    ),
    (
      "{database: d, log: l}\n",
      "feeds can't be added, because of how this file is written; add them by hand"
    ), ("database: d\n", "the file needs \"log\""),
  ]

  @Test(arguments: refusals)
  func refusesWhatItCantEdit(text: String, message: String) throws {
    let error = try #require(throws: ConfigurationErrors.self) { try Self.edit(text) }
    #expect(error.description.contains(message))
  }

  @Test(arguments: [
    "null", "Yes", "-", "- a", "a: b", "a #b", "#a", "'a'", "\"a\"", "[a]", "{a}", "&a", "*a", "!a",
    "a,b", "1.5", "%a", "@a", "`a", "|", ">", "?", "~", "ünïcode", "日本", "a\\b", "a\u{A0}b", "🙂",
    "a*b*c* *d *e *f *g *h *i *j *k *l *m *n *o *p *q *r",
  ])
  func writesNamesThatAreReadBack(name: String) throws {
    let configuration = try ConfigurationReader.readRest("")
    let feeds = configuration.additions(
      of: [ListedFeed(address: "https://b.example/", name: name, tags: [name])], from: "l"
    ).feeds
    let text = FeedLines(defaults: configuration.defaults).lines(of: feeds).joined(separator: "\n")
    #expect(try ConfigurationReader.readRest("feeds:\n" + text).feeds == feeds)
  }
}
