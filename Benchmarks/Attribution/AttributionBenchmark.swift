import ArgumentParser
import ClaimExtraction
import Encoder
import Foundation

/// Who said what, against annotators, and how many articles a CPU second reads.
struct AttributionBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attribution",
    abstract: "Scores the attributions of annotated articles beside a baseline's.")

  @Option(help: "The folder of the claims corpora, with their scorer and baselines.")
  var corpus: String
  @Option(help: "The annotated articles, JSON Lines, plain or gzipped, in that folder.")
  var articles = "polnear/dev.jsonl.gz"
  @Option(help: "The attribution model.")
  var model = "Model/attribution.model"

  func run() throws {
    let folder = URL(filePath: corpus)
    let work = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { _ = try? FileManager.default.removeItem(at: work) }  // temporary, at worst left
    let gold = work.appending(path: "gold.jsonl")
    let scorer = AttributionScorer(folder: folder, gold: gold)
    try scorer.unpack(folder.appending(path: articles))

    let answers = work.appending(path: "claimwatch.jsonl")
    let seconds = try answer(gold, into: answers)
    try scorer.score(answers, of: "claimwatch", cpuSeconds: seconds)

    let baseline = work.appending(path: "baseline.jsonl")
    let cost = try scorer.runBaseline(into: baseline)
    try scorer.score(baseline, of: "regular expressions (Python)", cpuSeconds: cost.cpuSeconds)
  }

  /// Extracts each article's attributions.
  ///
  /// - Returns: The CPU seconds that took, without reading and writing files.
  private func answer(_ gold: URL, into file: URL) throws -> Double {
    let extractor = ClaimExtractor(model: try AttributionModel(contentsOf: model))
    let lines = try Data(contentsOf: gold).split(separator: UInt8(ascii: "\n"))
    let articles = try lines.map { try JSONDecoder().decode(AnnotatedArticle.self, from: $0) }
    let start = clock()
    let records = articles.map {
      ExtractionRecord(extractor.extract($0.text, language: "en"), id: $0.id)
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    try records.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) + "\n" }
      .joined().write(to: file, atomically: false, encoding: .utf8)
    return seconds
  }
}
