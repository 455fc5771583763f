import Alerting
import ArgumentParser
import ClaimExtraction
import Foundation
import News
import Pipeline
import Relating

/// Compares two texts.
struct Compare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two texts or pages: what is copied, agreed, disputed, changed.",
    discussion: """
      Claims are extracted from both, and shown where those of one confirm, dispute or possibly \
      resolve those of the other; with --revision, what the second changed is shown instead.

      Lines of --jsonl: {"id","a":{"title"?,"text"},"b":{…},"same_story"?,"revision"?}; with
      "revision", b is a later version of a. No claims are extracted.

      Examples:
        claimwatch compare https://wire-a.example/dam https://wire-b.example/dam
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
    let (first, second) = (try await page("a", at: one), try await page("b", at: other))
    let record = CompareRecord(
      id: nil, first.compared, second.compared, sameStory: sameStory, isRevision: revision,
      pair: revision ? nil : try pair(first, second))
    if json {
      try StandardOutput.write(json: record)
    } else {
      let text = ComparisonText(style: TerminalStyle(isOn: StandardOutput.showsColours))
      try StandardOutput.write(text.render(record, of: ["a": one, "b": other]))
    }
  }

  /// A text or page that was read.
  private struct Page {
    let article: CleanedArticle
    let streamed: StreamedArticle

    var compared: ComparedText { ComparedText(title: article.title ?? "", text: article.text) }
  }

  private func page(_ id: String, at input: String) async throws -> Page {
    let document = try await InputReader.anything(allowsPrivate: allowPrivate).read(input)
    let article = document.article
    return Page(
      article: article, streamed: StreamedArticle(article, id: id, url: document.url))
  }

  private func pair(_ one: Page, _ other: Page) throws -> ArticlePair {
    let extractor = try DataFiles().extractor()
    let claims = [one, other].map { page in
      extractor.extract(
        page.article.text, blocks: page.article.blocks, title: page.article.title,
        published: page.article.published, utcOffset: page.article.utcOffset,
        language: page.article.language, lanes: ProcessInfo.processInfo.activeProcessorCount
      ).claims
    }
    return ArticlePair(
      one.streamed, claims: claims[0], other.streamed, claims: claims[1], isOneStory: sameStory)
  }
}
