import Alerting
import ArgumentParser
import ClaimExtraction
import Configuration
import Encoder
import Foundation
import News
import Pipeline

/// What matching many watches costs, beside the extraction that the same articles need anyway.
struct MatchingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matching",
    abstract: "The CPU time of matching many watches, beside extracting the same articles.",
    discussion: """
      A third of the watches asks for words of which some are in every article, the others for \
      speakers, figures and words near each other.
      """)

  @Option(help: "The attribution model; without it, only rules read the articles.")
  var model: String?
  @Option(help: "Texts of articles, JSON Lines with a `text`; without it, they are invented.")
  var texts: String?
  @Option(help: "How many watches there are.")
  var watches = 1_000
  @Option(help: "How many articles are read.")
  var articles = 100

  func run() throws {
    let texts = try self.texts.map(ArticleTexts.read) ?? []
    let reader = ConfigurationReader()
    let settings = Settings(try reader.read(text: configuration, file: "watches.yaml"))
    let extractor = ClaimExtractor(
      model: try model.map { try AttributionModel(contentsOf: $0) })
    var (reading, matching) = (0.0, 0.0)
    var (claims, matches) = (0, 0)
    for number in 1...max(1, articles) {
      let article = InventedArticle(
        number: number, text: texts.isEmpty ? nil : texts[number % texts.count])
      let text = article.text
      let start = clock()
      let extraction = extractor.extract(text, title: article.title, language: "en")
      let middle = clock()
      let found = settings.matcher.matches(
        claims: extraction.claims, text: SpannedText(text),
        article: ArticleContext(outlet: "wire.example", language: "en"))
      reading += Double(middle - start) / Double(CLOCKS_PER_SEC)
      matching += Double(clock() - middle) / Double(CLOCKS_PER_SEC)
      claims += extraction.claims.count
      matches += found.count
    }
    print("\(watches) watches, \(articles) articles, \(claims) claims, \(matches) matches")
    let style = FloatingPointFormatStyle<Double>.number.precision(.fractionLength(3))
    let each = 1_000 / Double(articles)
    print(
      "extraction \((reading * each).formatted(style)) ms of CPU an article, matching"
        + " \((matching * each).formatted(style)) ms; the share is"
        + " \((matching / reading).formatted(style)) (at most 0.05 of the encoder's)")
  }

  private var configuration: String {
    let words = [
      "ferry", "pier", "spillway", "grain", "bridge", "quarry", "market", "tunnel", "wind", "tide",
      "council", "budget", "divers", "pumps", "power", "railway",
    ]
    let list = (0..<watches).map { number -> String in
      let (one, other) = (words[number % 16], words[number / 16 % 16])
      let condition =
        switch number % 6 {
        case 0: "any: [\(one), \"\(other) \(one)\", zeppelin\(number)*], kind: [denial]"
        case 1: "any: [\(one)\(number), airship\(number), \"old \(other)\(number)\"]"
        case 2: "speaker: [Oda Lindqvist\(number), Brel\(number)], any: [\(one)]"
        case 3: "figures: [\"people >= \(1_000 + number)\"], all: [\(one), \(other)]"
        case 4: "near: [{words: [\(one)*, \(other)], within: 5}], none: [left]"
        default: "role: [minister\(number)], modality: [hedged], any: [\(one), \(other)]"
        }
      return "  - {name: watch \(number), \(condition)}"
    }
    return "database: d\nlog: l\nfeeds: []\nwatches:\n" + list.joined(separator: "\n") + "\n"
  }
}
