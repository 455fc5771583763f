import Alerting
import ArgumentParser
import Foundation
import News
import Pipeline
import Relating

/// Compares two texts.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two texts or pages: what is copied, agreed, disputed, changed.",
    discussion: """
      Lines of --jsonl: {"id","a":{"title"?,"text"},"b":{…},"same_story"?,"revision"?}; with
      "revision", b is a later version of a.

      Examples:
        claimwatch compare --revision monday.html tuesday.html
        claimwatch compare --jsonl < pairs.jsonl
      """)

  @Argument(help: "A file, an http(s) address, or - for standard input.")
  var one: String?
  @Argument(help: "Another.")
  var other: String?
  @Flag(help: "The second is a later version of the first.")
  var revision = false
  @Flag(help: "Both are known to report one event.")
  var sameStory = false
  @Flag(help: "One JSON object.")
  var json = false
  @Flag(help: "JSON Lines: an object a line in on standard input, one a line out.")
  var jsonl = false
  @Flag(help: "The addresses may be loopback or private ones.")
  var allowPrivate = false

  /// A line of `--jsonl`.
  private struct Question: Decodable {
    struct Side: Decodable {
      let title: String?
      let text: String

      var compared: ComparedText { ComparedText(title: title ?? "", text: text) }
    }

    private enum CodingKeys: String, CodingKey {
      case id, a, b, revision
      case sameStory = "same_story"
    }

    let id: String
    let a: Side
    let b: Side
    let sameStory: Bool?
    let revision: Bool?
  }

  func validate() throws {
    if jsonl != (one == nil) || jsonl != (other == nil) {
      throw ValidationError("Either two inputs, or --jsonl and none.")
    }
  }

  func run() async throws {
    guard let one, let other else {
      try await JSONLines.answer(Question.self) { question in
        try JSONLines.line(
          CompareRecord(
            id: question.id, question.a.compared, question.b.compared,
            sameStory: question.sameStory ?? false, isRevision: question.revision ?? false))
      }
      return
    }
    let record = CompareRecord(
      id: nil, try await text(of: one), try await text(of: other), sameStory: sameStory,
      isRevision: revision)
    if json {
      try StandardOutput.write(json: record)
    } else {
      let text = ComparisonText(style: TerminalStyle(isOn: StandardOutput.showsColours))
      try StandardOutput.write(text.render(record))
    }
  }

  private func text(of input: String) async throws -> ComparedText {
    let article = try await InputReader.anything(allowsPrivate: allowPrivate).read(input).article
    return ComparedText(title: article.title ?? "", text: article.text)
  }
}
