import ArgumentParser

/// Measures Claimwatch beside its peers, in one run.
@main struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures Claimwatch beside its peers, in one run.",
    discussion: """
      Every figure stands beside a peer's or a physical floor's from the same run: on a shared \
      machine only their ratio means something. The corpora stay outside the repository.

        CLAIMWATCH_DEVELOPER=1 swift run -c release Benchmarks cleaning --corpus FOLDER
      """,
    subcommands: [
      AttributionBenchmark.self, ClaimsBenchmark.self, CleaningBenchmark.self,
      EncoderBenchmark.self, LatencyBenchmark.self, LookupsBenchmark.self, MatchingBenchmark.self,
      MemoryProbe.self,
      PairsCommand.self, ParsingBenchmark.self, PollingBenchmark.self, RelatingBenchmark.self,
      StoriesBenchmark.self,
    ])
}
