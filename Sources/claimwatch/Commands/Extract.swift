import Alerting
import ArgumentParser
import ClaimExtraction
import Foundation
import News

/// Prints the claims of a text or page.
struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the claims of a text or page: who said what, with which figures.",
    discussion: """
      A page (HTML) is cleaned first; a text is taken as it is, so that spans point into it.

      Examples:
        claimwatch extract article.txt
        claimwatch extract --json https://wire-a.example/2026/dam
        echo '{"id":"1","text":"The dam holds, said Ada Quill."}' | claimwatch extract --jsonl
      """)

  @OptionGroup var source: InputSource
  @Option(help: "When the text was published (2026-11-20, or RFC 3339), for \"yesterday\".")
  var published: Day?

  /// A line of `--jsonl`.
  private struct Question: Decodable {
    let id: String
    let text: String
    let title: String?
    let published: String?
    let language: String?
  }

  func run() async throws {
    let extractor = try DataFiles().extractor()
    if source.jsonl {
      try await JSONLines.answer(Question.self) { question in
        let published = question.published.flatMap(PublicationDate.init)
        return try JSONLines.line(
          ExtractionRecord(
            extractor.extract(
              question.text, title: question.title, published: published?.date,
              utcOffset: published?.utcOffset ?? 0, language: question.language),
            id: question.id))
      }
      return
    }
    let article = try await source.read().article
    let extraction = extractor.extract(
      article.text, blocks: article.blocks, title: article.title,
      published: published?.date(at: Date()) ?? article.published,
      utcOffset: published?.utcOffset ?? article.utcOffset, language: article.language,
      lanes: ProcessInfo.processInfo.activeProcessorCount)
    if source.json {
      try StandardOutput.write(json: ExtractionRecord(extraction))
    } else {
      let text = ExtractionText(style: TerminalStyle(isOn: StandardOutput.showsColours))
      try StandardOutput.write(text.render(extraction, of: article.text))
    }
  }
}
