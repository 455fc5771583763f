import ArgumentParser
import ClaimExtraction
import Configuration
import Encoder
import Foundation
import Logging
import News
import Pipeline
import Storage
import TestSupport

/// What it costs to relate an article to many before it, beside extracting its claims.
struct RelatingBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relating",
    abstract: "The CPU time of relating an article to many before it, beside the encoder's.",
    discussion: """
      A database is filled through the daemon's own steps with texts whose words follow each other \
      as in the real ones, each with some claims. Then real ones come in: their claims are \
      extracted and related to all before. What storing costs is not counted. With `--older`, the \
      database holds so many more, which are not compared: they stand for those that a window of \
      100,000 has left behind. With 890000 it takes some 50 minutes and 10 GB of disk.
      """)

  @Option(help: "Texts of articles, JSON Lines with a `text`.")
  var texts: String
  @Option(help: "The attribution model; without it, only rules read the articles.")
  var model: String?
  @Option(help: "How many articles come before.")
  var window = 100_000
  @Option(help: "How many more are stored behind the first 10,000 of them, without being compared.")
  var older = 0
  @Option(help: "How many articles are extracted and related.")
  var articles = 200

  private static let start = Date(timeIntervalSince1970: 1_790_000_000)
  /// Articles of one poll.
  private static let batch = 500
  /// Articles behind which the first measurement is taken.
  private static let base = 10_000

  func run() async throws {
    let texts = try ArticleTexts.read(self.texts)
    let extractor = ClaimExtractor(model: try model.map { try AttributionModel(contentsOf: $0) })
    try await TemporaryFolder.with { folder in
      try await run(StoredRun(database: folder.path + "/news.db"), texts, extractor)
    }
  }

  private func run(
    _ run: StoredRun, _ texts: [String], _ extractor: ClaimExtractor
  ) async throws {
    let shuffled = ShuffledTexts(of: texts)
    var times = try await fill(run, 0..<min(window, Self.base), from: shuffled)
    try await store(window..<window + older, in: run, from: shuffled)
    times += try await fill(run, min(window, Self.base)..<window, from: shuffled)
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let memory = status.split(separator: "\n").first { $0.hasPrefix("VmRSS") } ?? ""
    print("memory: \((Int(memory.filter(\.isNumber)) ?? 0) * 1_024 / 1_000_000) MB resident")
    let restarted = run.relater()
    var (reading, relating, relations, isFirst) = (0.0, 0.0, 0, true)
    try await run.poll(
      texts.prefix(articles).enumerated().map { article(window + older + $0.offset, $0.element) })
    try await run.readAll { pending, _ in
      let (found, cost) = await time { extractor.extract(pending.text, language: "en") }
      let (findings, more) = try await time {
        try await restarted.findings(on: pending, found, at: Self.start)
      }
      if isFirst {
        print("a start, with the first article: \(shown(more)) ms of CPU")
      } else {
        reading += cost
        relating += more
        relations += findings.relations.count
      }
      isFirst = false
      return (found.claims, findings)
    }
    report(times, reading, relating, relations, count: Double(min(articles, texts.count) - 1))
  }

  /// Relates articles, and gives the time that each took.
  private func fill(
    _ run: StoredRun, _ numbers: Range<Int>, from shuffled: ShuffledTexts
  ) async throws -> [Double] {
    var times: [Double] = []
    for batch in batches(of: numbers) {
      try await run.poll(batch.map { article($0, shuffled.text($0, words: 380)) })
      try await run.readAll { pending, relater in
        let found = Extraction(
          language: "en", sentences: [], attributions: [], figures: [],
          claims: Self.claims)
        let (findings, cost) = try await time {
          try await relater.findings(on: pending, found, at: Self.start)
        }
        times.append(cost)
        return (found.claims, findings)
      }
    }
    return times
  }

  /// Stores articles, each a story of its own, of which no trace is looked for.
  private func store(
    _ numbers: Range<Int>, in run: StoredRun, from shuffled: ShuffledTexts
  ) async throws {
    let trace = ArticleTrace(keys: [], copies: [], profile: [], agencies: [], cited: [])
    for batch in batches(of: numbers) {
      try await run.poll(batch.map { article($0, shuffled.text($0, words: 380)) })
      try await run.readAll { pending, _ in
        let placement = StoryPlacement(
          story: StoryID(rawValue: 1_000_000_000 + pending.article.rawValue), duplicateOf: nil,
          containment: 0, isSeries: false, dependences: [], trace: trace)
        return (Self.claims, ArticleFindings(placement: placement))
      }
    }
  }

  private func batches(of numbers: Range<Int>) -> [Range<Int>] {
    stride(from: numbers.lowerBound, to: numbers.upperBound, by: Self.batch).map {
      $0..<min(numbers.upperBound, $0 + Self.batch)
    }
  }

  private func report(
    _ times: [Double], _ reading: Double, _ relating: Double, _ relations: Int, count: Double
  ) {
    let block = 2_000
    let (first, last) = (times.prefix(Self.base).suffix(block), times.suffix(block))
    print(
      "relating: \(shown(mean(first))) ms of CPU an article behind"
        + " \(min(window, Self.base) - block), \(shown(mean(last))) behind"
        + " \(window + older - block); the ratio is"
        + " \(ratio(mean(last) / mean(first)))")
    print(
      "relating real ones behind these: \(shown(relating / count)) ms (\(relations) relations),"
        + " extraction \(shown(reading / count)) ms; the share is \(ratio(relating / reading))"
        + " (at most 0.05 of the encoder's)")
  }

  /// Stretches of a shuffled text as claims in the outlet's own voice.
  private static let claims = (0..<5).map { number in
    Claim(kinds: [.statement], content: [Span(number * 300, number * 300 + 90)], confidence: 0.7)
  }

  private func article(_ number: Int, _ text: String) -> ReadEntry {
    let outlet = "outlet\(number % 300).example"
    return ReadEntry(
      key: "\(number)", contentHash: "\(number)", url: "https://\(outlet)/\(number)",
      canonicalURL: "\(outlet)/\(number)", outlet: outlet,
      published: Self.start.addingTimeInterval(Double(number) * 26),
      article: CleanedArticle(
        text: text, blocks: [Block(kind: .paragraph, span: Span(0, text.unicodeScalars.count))],
        title: text.split(separator: " ").prefix(9).joined(separator: " ")))
  }

  private func time<Result>(
    _ body: () async throws -> Result
  ) async rethrows -> (result: Result, cpu: Double) {
    let start = clock()
    let result = try await body()
    return (result, Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  private func mean(_ times: ArraySlice<Double>) -> Double {
    times.reduce(0, +) / Double(max(1, times.count))
  }

  private func shown(_ seconds: Double) -> String {
    (seconds * 1_000).formatted(.number.precision(.fractionLength(2)))
  }

  private func ratio(_ ratio: Double) -> String {
    ratio.formatted(.number.precision(.fractionLength(3)))
  }
}
