import ArgumentParser
import ClaimExtraction
import Encoder
import Foundation

/// Figures and check-worthiness against annotators, beside peers; and what all but the encoder costs.
struct ClaimsBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Scores figures and check-worthiness beside peers', and times all but the encoder.",
    discussion: """
      The corpora's own scorer asks Claimwatch and the peers for the same sentences. The peers are \
      quantulum3 and n-grams with scikit-learn's logistic regression, trained in this run.
      """)

  @Option(help: "The folder of the corpora, with `score.py` and `claims`.")
  var corpus: String
  @Option(help: "A Python that has quantulum3 and scikit-learn.")
  var python = "python3"
  @Option(help: "The claimwatch to measure, built for release.")
  var binary = ".build/release/claimwatch"
  @Option(help: "The attribution model.")
  var model = "Model/attribution.model"

  func run() throws {
    let scorer = CorpusScorer(corpus: corpus)
    for (area, peer) in [("figures", "quantulum3"), ("checkworthy", "n-grams")] {
      print("claimwatch: \(try scorer.score(area, of: binary))")
      let command = "\(python) \(Self.peer) \(area) \(corpus)/claims"
      print("\(peer): \(try scorer.score(area, ofCommand: command))")
    }
    try printShare()
  }

  private static var peer: String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "claims_peer.py").path()
  }

  /// Prints how much of an article's time goes into something else than the encoder.
  private func printShare() throws {
    let lines = try Unpacked.lines(of: "\(corpus)/claims/polnear/dev.jsonl.gz")
    let texts = try lines.map { try JSONDecoder().decode(AnnotatedArticle.self, from: $0).text }
    let rules = seconds(texts, by: ClaimExtractor())
    let whole = seconds(
      texts, by: ClaimExtractor(model: try AttributionModel(contentsOf: model)))
    let style = FloatingPointFormatStyle<Double>.number.precision(.significantDigits(2))
    let milliseconds = [rules, whole - rules].map {
      (1_000 * $0 / Double(texts.count)).formatted(style)
    }
    print("CPU an article, of \(texts.count)")
    print("  all but the encoder: \(milliseconds[0]) ms")
    print(
      "  the encoder: \(milliseconds[1]) ms, ratio \((rules / (whole - rules)).formatted(style))")
  }

  private func seconds(_ texts: [String], by extractor: ClaimExtractor) -> Double {
    let start = clock()
    for text in texts { _ = extractor.extract(text, language: "en") }
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
