import Alerting
import ArgumentParser
import Cleaning
import Foundation
import News

/// Prints the article of a page.
struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the article of a page, without menus, offers and notices.",
    discussion: """
      Examples:
        claimwatch clean page.html
        claimwatch clean --json https://wire-a.example/2026/dam
        echo '{"id":"1","html":"<p>The dam holds.</p>"}' | claimwatch clean --jsonl
      """)

  @OptionGroup var source: InputSource

  /// A line of `--jsonl`.
  private struct Question: Decodable {
    let id: String
    let html: String?
    let text: String?
    let url: String?
  }

  func run() async throws {
    let cleaner = ArticleCleaner()
    if source.jsonl {
      try await JSONLines.answer(Question.self) { question in
        if let html = question.html {
          let page = cleaner.clean(
            page: Array(html.utf8), url: question.url, contentType: "text/html; charset=utf-8")
          return try JSONLines.line(CleanedRecord(page, id: question.id))
        }
        guard let text = question.text else {
          throw ValidationError("neither \"html\" nor \"text\"")
        }
        return try JSONLines.line(CleanedRecord(cleaner.clean(text: text), id: question.id))
      }
      return
    }
    let document = try await source.read()
    let article =
      document.isMarkup
      ? cleaner.clean(
        page: document.bytes, url: document.url, contentType: document.contentType)
      : cleaner.clean(text: String(decoding: document.bytes, as: UTF8.self))
    if source.json {
      try StandardOutput.write(json: CleanedRecord(article))
    } else {
      try StandardOutput.write((article.text).escapedForTerminal(except: ["\n", "\t"]))
    }
  }
}
