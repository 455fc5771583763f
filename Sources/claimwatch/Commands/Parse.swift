import Alerting
import ArgumentParser
import FeedParsing
import Foundation
import News

/// Prints a feed as normalised JSON.
struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a feed in one normal form, whatever its format.",
    discussion: """
      Lines of --jsonl: {"file":…,"url":…,"headers":{…}}; url and headers are what HTTP would have
      said. What is no feed gets {"error":…}.

      Examples:
        claimwatch parse feed.xml
        claimwatch parse --json https://wire-a.example/feed.xml | jq '.entries[].title'
        echo '{"file":"feed.xml"}' | claimwatch parse --jsonl
      """)

  @OptionGroup var source: InputSource

  /// A line of `--jsonl`.
  private struct Question: Decodable {
    let file: String
    let url: String?
    let headers: [String: String]?

    /// A header's value, whatever the case of its name.
    func header(_ name: String) -> String? {
      headers?.first { $0.key.lowercased() == name }?.value
    }
  }

  func run() async throws {
    let parser = FeedParser()
    if source.jsonl {
      try await JSONLines.answer(Question.self) { question in
        do {
          let file = try await InputReader.files.read(question.file)
          return FeedJSON.bytes(
            of: try parser.parse(
              file.bytes, url: question.url, contentType: question.header("content-type"),
              contentLocation: question.header("content-location"),
              contentLanguage: question.header("content-language")))
        } catch {
          return FeedJSON.bytes(of: error)
        }
      }
      return
    }
    let document = try await source.read()
    let feed = try parser.parse(
      document.bytes, url: document.url, contentType: document.contentType)
    if source.json {
      try StandardOutput.write(bytes: FeedJSON.bytes(of: feed) + [UInt8(ascii: "\n")])
    } else {
      let text = DocumentText(style: TerminalStyle(isOn: StandardOutput.showsColours))
      try StandardOutput.write(text.render(feed))
    }
  }
}
