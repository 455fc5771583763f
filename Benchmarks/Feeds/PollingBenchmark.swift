import ArgumentParser
import Foundation
import TestSupport

/// What polling many feeds costs, beside curl on the same URLs.
struct PollingBenchmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "polling",
    abstract: "The CPU time of polling feeds that answer 304, beside `curl --parallel`.",
    discussion: """
      Feeds are spread over loopback addresses 127.0.x.y of a server within this process. Each run \
      is that of the whole program, start and configuration included. A host gets one poll every \
      two seconds, so a run takes some 20 s by the clock: what counts is the CPU time.
      """)

  @Option(help: "The claimwatch to measure, built for release.")
  var binary = ".build/release/claimwatch"
  @Option(help: "How many feeds there are.")
  var feeds = 10_000
  @Option(help: "How many addresses they are spread over.")
  var hosts = 1_000
  @Option(help: "How many runs are measured.")
  var runs = 3
  @Option(help: "How many feeds the daemon watches while its memory is measured; 0 leaves it out.")
  var memoryFeeds = 100_000
  @Option(help: "For how many seconds its memory is measured.")
  var memorySeconds = 60

  func run() async throws {
    // On the unspecified address, the server answers on all of 127.0.0.0/8.
    try await LoopbackServer.with(host: "0.0.0.0", script: Self.answer) { server in
      try await TemporaryFolder.with { folder in
        try measureTime(PollingSite(port: server.port, folder: folder, hosts: hosts))
      }
      guard memoryFeeds > 0 else { return }
      try await TemporaryFolder.with { folder in
        try measureMemory(PollingSite(port: server.port, folder: folder, hosts: hosts))
      }
    }
  }

  /// A small feed, or that it has not changed.
  private static let answer: LoopbackServer.Script = { request in
    let headers = [("ETag", "\"1\"")]
    guard request.header("If-None-Match") == nil else {
      return .respond(status: 304, headers: headers)
    }
    let name = request.path.dropFirst()
    return .text(
      """
      <rss version="2.0"><channel><title>Feed \(name)</title><item><guid>\(name)</guid>\
      <title>Ferry \(name) sails</title><description>It left.</description></item></channel></rss>
      """, headers: headers + [("Content-Type", "application/rss+xml")])
  }

  private func measureTime(_ site: PollingSite) throws {
    let configuration = try site.configure(feeds: feeds)
    let arguments = ["run", "--once", "--log-level", "error", "--config", configuration]
    // The articles that the feeds begin with are not what is measured: rules read them sooner.
    let first = ChildProcess(binary, arguments, environment: ["CLAIMWATCH_DATA": ""])
    print("first poll of \(feeds) feeds: \(try first.run().shown)")
    let claimwatch = ChildProcess(binary, arguments)
    let urls = try site.curlConfiguration(feeds: feeds)
    let curl = ChildProcess(
      "/usr/bin/curl",
      [
        "--parallel", "--parallel-max", "50", "--silent", "--header", "If-None-Match: \"1\"",
        "--config", urls,
      ])
    var ratios: [Double] = []
    for number in 1...max(runs, 1) {
      let ours = try claimwatch.run()
      let theirs = try curl.run()
      ratios.append(ours.cpuSeconds / theirs.cpuSeconds)
      let ratio = ratios[number - 1].formatted(.number.precision(.fractionLength(2)))
      print("run \(number): claimwatch \(ours.shown); curl \(theirs.shown); ratio \(ratio)")
    }
    let median = ratios.sorted()[ratios.count / 2].formatted(.number.precision(.fractionLength(2)))
    print("median ratio \(median) (at most 1.5)")
  }

  private func measureMemory(_ site: PollingSite) throws {
    let configuration = try site.configureList(feeds: memoryFeeds)
    let daemon = ChildProcess(binary, ["run", "--log-level", "error", "--config", configuration])
    let memory = try daemon.memory(after: memorySeconds)
    print(
      "\(memoryFeeds) feeds, after \(memorySeconds) s: \(memory.steady / 1_000) MB resident,"
        + " \(memory.peak / 1_000) MB at the peak (at most 300 MB steady)")
  }
}
