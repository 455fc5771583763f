import ArgumentParser
import Foundation

/// Copies, stories, independent sources, conflicts and edits against annotators, beside baselines.
struct StoriesBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories",
    abstract: "Scores copies, stories, sources, conflicts and edits beside baselines'.",
    discussion: """
      The corpora's own scorer asks Claimwatch and the baselines for the same articles: MinHash \
      (datasketch), headlines with common words, counting outlets, and figures that differ.
      """)

  @Option(help: "The folder of the corpora, with `score.py`.")
  var corpus: String
  @Option(help: "A Python that has datasketch.")
  var python = "python3"
  @Option(help: "The claimwatch to measure, built for release.")
  var binary = ".build/release/claimwatch"

  private static let areas = [
    "neardup", "natural", "stories", "corroboration", "conflicts", "edits", "slugs",
  ]

  func run() throws {
    let scorer = CorpusScorer(corpus: corpus)
    let peer = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "stories_peer.py").path()
    for area in Self.areas {
      print("claimwatch: \(try scorer.score(area, of: binary))")
      print("baseline:   \(try scorer.score(area, ofCommand: "\(python) \(peer)"))")
    }
  }
}
