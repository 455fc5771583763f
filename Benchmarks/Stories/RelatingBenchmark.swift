import ArgumentParser
import ClaimExtraction
import Encoder
import Foundation
import News
import Pipeline

/// What it costs to relate an article to many before it, beside extracting its claims.
struct RelatingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relating",
    abstract: "The CPU time of relating an article to many before it, beside the encoder's.",
    discussion: """
      The window is filled with texts whose words follow each other as in the real ones. Then real \
      ones come in: their claims are extracted, and related to those of the real ones before; the \
      others have none.
      """)

  @Option(help: "Texts of articles, JSON Lines with a `text`.")
  var texts: String
  @Option(help: "The attribution model; without it, only rules read the articles.")
  var model: String?
  @Option(help: "How many articles come before.")
  var window = 100_000
  @Option(help: "How many articles are extracted and related.")
  var articles = 200

  func run() throws {
    let texts = try ArticleTexts.read(self.texts)
    let extractor = ClaimExtractor(model: try model.map { try AttributionModel(contentsOf: $0) })
    let shuffled = ShuffledTexts(of: texts)
    var grouper = Grouper()
    var times: [Double] = []
    for number in 0..<window {
      let text = shuffled.text(number, words: 380)
      times.append(time { _ = grouper.add(article(number, text), claims: nil) }.cpu)
    }
    let block = min(window, 10_000)
    var (reading, relating, relations) = (0.0, 0.0, 0)
    for (number, text) in texts.prefix(articles).enumerated() {
      let article = article(window + number, text)
      let (extraction, cost) = time { extractor.extract(text, language: "en") }
      let (record, more) = time { grouper.add(article, claims: extraction.claims) }
      reading += cost
      relating += more
      relations += record.relations.count
    }
    let count = Double(min(articles, texts.count))
    print(
      "copies and stories: \(shown(times.prefix(block))) ms of CPU an article among the first"
        + " \(block), \(shown(times.suffix(block))) among the last of \(window)")
    print(
      "all relations behind these: \(shown(relating / count)) ms (\(relations) found), extraction"
        + " \(shown(reading / count)) ms; the share is"
        + " \((relating / reading).formatted(.number.precision(.fractionLength(4))))"
        + " (at most 0.05 of the encoder's)")
  }

  private func article(_ number: Int, _ text: String) -> StreamedArticle {
    StreamedArticle(
      id: String(number), outlet: "outlet\(number % 300).example",
      published: Date(timeIntervalSince1970: 1_790_000_000 + Double(number) * 26),
      title: text.split(separator: " ").prefix(9).joined(separator: " "), text: text)
  }

  private func time<Result>(_ body: () -> Result) -> (result: Result, cpu: Double) {
    let start = clock()
    let result = body()
    return (result, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  private func shown(_ times: ArraySlice<Double>) -> String {
    shown(times.reduce(0, +) / Double(max(1, times.count)))
  }

  private func shown(_ seconds: Double) -> String {
    (seconds * 1_000).formatted(.number.precision(.fractionLength(2)))
  }
}
