import ArgumentParser
import ClaimExtraction
import Encoder
import Foundation
import News
import Storage
import TestSupport

/// How long it takes from a feed's answer to the alert on disk.
struct LatencyBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latency",
    abstract: "From a feed's answer to the alert on disk, beside extraction alone; and a burst.",
    discussion: """
      The daemon watches feeds of a server within this process, which are polled evenly over ten \
      minutes; twice a second one of them has a new article. The time ends when the alert's line is \
      in the log and synced. Then one feed brings many articles at once. Beside stands what \
      extraction takes for the same texts in this process, one after the other on one thread; the \
      daemon reads what is fresh on two.
      """)

  @Option(help: "The claimwatch to measure, built for release.")
  var binary = ".build/release/claimwatch"
  @Option(help: "The attribution model; without it, only rules read the articles.")
  var model: String?
  @Option(help: "Texts of articles, JSON Lines with a `text`; without it, they are invented.")
  var texts: String?
  @Option(help: "How many feeds there are.")
  var feeds = 10_000
  @Option(help: "How many addresses they are spread over.")
  var hosts = 1_000
  @Option(help: "For how many seconds new articles come.")
  var seconds = 120
  @Option(help: "How many articles come at once in the end.")
  var burst = 500

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// A watch that each article meets once, and 99 that none does.
  private static let watches =
    "watches:\n  - {name: minister, speaker: [Tomas Brel]}\n"
    + (1...99).map { "  - {name: other \($0), any: [zeppelin\($0), \"airship \($0)\"]}\n" }.joined()

  func run() async throws {
    let texts = try self.texts.map(ArticleTexts.read) ?? []
    let site = LatencySite(feeds: feeds, texts: texts)
    // On the unspecified address, the server answers on all of 127.0.0.0/8.
    try await LoopbackServer.with(host: "0.0.0.0", script: { site.answer($0) }) { server in
      try await TemporaryFolder.with { folder in
        let configuration = try PollingSite(port: server.port, folder: folder, hosts: hosts)
          .configure(feeds: feeds, more: Self.watches)
        let daemon = ChildProcess(
          binary, ["run", "--log-level", "error", "--config", configuration],
          environment: ["CLAIMWATCH_DATA": model.map(Self.folder) ?? ""])
        try await daemon.run {
          let watcher = AlertWatcher(path: folder.path("alerts.jsonl"))
          try await withThrowingTaskGroup { group in
            group.addTask { try await watcher.run() }
            try await measure(site, watcher, database: folder.path("news.db"))
            group.cancelAll()
          }
        }
      }
    }
  }

  private func measure(
    _ site: LatencySite, _ watcher: AlertWatcher, database: String
  ) async throws {
    try await Task.sleep(for: .seconds(LatencySite.settling + 10))
    let archive = try NewsArchive(path: database)
    var schedule = PollSchedules(try await archive.watchedFeeds(), at: Date())
    site.begin()
    try await Task.sleep(for: .seconds(seconds))
    site.end()
    let steady = site.sent
    try await waitForAlerts(steady.count, of: watcher)
    let late = schedule.lateness(of: site.polls)
    try report(steady, watcher.alerts, site)
    print("the feeds' polls were late by: \(Percentiles(late).shown)")

    schedule = PollSchedules(try await archive.watchedFeeds(), at: Date())
    site.burst(burst)
    try await waitForAlerts(steady.count + burst, of: watcher)
    // What was due meanwhile has had its time to come.
    try await Task.sleep(for: .seconds(5))
    reportBurst(site, watcher.alerts, after: steady)
    print(
      "meanwhile the other feeds' polls were late by: "
        + Percentiles(schedule.lateness(of: site.polls)).shown)
  }

  private func waitForAlerts(_ count: Int, of watcher: AlertWatcher) async throws {
    let end = Date().addingTimeInterval(1_200)
    while watcher.alerts.count < count {
      guard Date() < end else {
        throw Failure(description: "only \(watcher.alerts.count) of \(count) alerts came")
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  private func report(
    _ sent: [Int: Date], _ alerts: [(number: Int, time: Date)], _ site: LatencySite
  ) throws {
    let extraction = try extractionTimes(of: sent.keys.sorted(), site, lanes: 1)
    let shared = try extractionTimes(of: sent.keys.sorted(), site, lanes: 2)
    var whole: [Double] = []
    var own: [Double] = []
    for (number, time) in alerts {
      guard let answered = sent[number], let read = extraction[number] else { continue }
      whole.append(time.timeIntervalSince(answered))
      own.append(time.timeIntervalSince(answered) - read)
    }
    print("\(feeds) feeds, \(sent.count) articles in \(seconds) s, \(alerts.count) alerts")
    print("from answer to disk: \(Percentiles(whole).shown)")
    print("extraction alone, on one thread: \(Percentiles(Array(extraction.values)).shown)")
    print("from answer to disk beyond that: \(Percentiles(own).shown) (at most 50 and 200 ms)")
    print("extraction alone, on two threads: \(Percentiles(Array(shared.values)).shown)")
  }

  private func reportBurst(
    _ site: LatencySite, _ alerts: [(number: Int, time: Date)], after steady: [Int: Date]
  ) {
    let sent = site.sent.filter { steady[$0.key] == nil }
    let raised = alerts.filter { sent[$0.number] != nil }
    let isInOrder = raised.map(\.number) == sent.keys.sorted()
    let times = raised.compactMap { alert in
      sent[alert.number].map { alert.time.timeIntervalSince($0) }
    }
    let last = (times.max() ?? .nan).formatted(.number.precision(.fractionLength(1)))
    print(
      "a burst of \(sent.count): \(raised.count) alerts, "
        + (isInOrder ? "in order of arrival" : "OUT OF ORDER") + ", the last after \(last) s")
  }

  /// What extraction takes for each article, in seconds.
  private func extractionTimes(
    of numbers: [Int], _ site: LatencySite, lanes: Int
  ) throws -> [Int: Double] {
    let extractor = ClaimExtractor(
      model: try model.map { try AttributionModel(contentsOf: $0) })
    var times: [Int: Double] = [:]
    for number in numbers.prefix(5) + numbers {
      let article = site.article(number)
      let start = ContinuousClock.now
      _ = extractor.extract(article.text, title: article.title, language: "en", lanes: lanes)
      times[number] = start.duration(to: .now) / .seconds(1)
    }
    return times
  }

  private static func folder(of file: String) -> String {
    URL(filePath: file).deletingLastPathComponent().path()
  }
}
