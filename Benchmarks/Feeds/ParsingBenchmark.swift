import ArgumentParser
import FeedParsing
import Foundation
import News
import XMLBaseline

/// Measures the feed parser beside libxml2's bare SAX parser and Python's feedparser.
struct ParsingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parsing",
    abstract: "Feeds parsed a second, beside libxml2's SAX parser in C and Python's feedparser.",
    discussion: """
      Every figure is megabytes a second of CPU time, the median of the rounds; the three take turns.
      libxml2 only counts events: what a reader built on it costs at least. feedparser is slow, so it
      reads a sample, and is compared with what Claimwatch takes for the same sample.
      """)

  @Option(help: "A folder of feeds; those in XML are read.") var corpus: String
  @Option(help: "A Python that has feedparser.") var python = "python3"
  @Option(help: "How often the corpus is read by each.") var rounds = 5
  @Option(help: "How many feeds feedparser reads.") var sample = 100
  @Option(help: "Megabytes of the feed whose peak memory is measured.") var large = 50

  private var parser: FeedParser { FeedParser() }

  func run() throws {
    try measureMemory()
    let feeds = try FeedCorpus(folder: corpus)
    guard !feeds.feeds.isEmpty else { throw ValidationError("no feeds in XML below \(corpus)") }
    let few = feeds.sample(sample)
    print("\(feeds.feeds.count) feeds, \(format(feeds.megabytes)) MB, \(rounds) rounds")
    var own: [Double] = []
    var floor: [Double] = []
    var ownFew: [Double] = []
    for _ in 0..<rounds {
      own.append(feeds.megabytes / cpuSeconds { parse(feeds) })
      floor.append(feeds.megabytes / cpuSeconds { readBare(feeds) })
      ownFew.append(few.megabytes / cpuSeconds { parse(few) })
    }
    print("claimwatch             \(format(median(own))) MB/s")
    print("libxml2 SAX in C       \(format(median(floor))) MB/s")
    print("claimwatch / libxml2   \(format(median(zip(own, floor).map { $0 / $1 })))")
    guard let seconds = try FeedParsingPeer(python: python).seconds(few) else {
      print("feedparser             not measured: \(python) hasn't got it (pip install feedparser)")
      return
    }
    let peer = few.megabytes / seconds
    print("feedparser             \(format(peer)) MB/s on \(few.feeds.count) of the feeds")
    print("claimwatch             \(format(median(ownFew))) MB/s on the same")
    print("claimwatch / feedparser \(format(median(ownFew) / peer))")
  }

  /// What parsing one large feed adds to the process, the feed's own bytes included.
  private func measureMemory() throws {
    let feed = FeedCorpus.synthetic(bytes: large * 1_000_000)
    let document = try parser.parse(feed)
    let peak = try peakMegabytes()
    print(
      "\(large) MB feed, \(document.entries.count) entries: peak \(format(peak)) MB, "
        + "\(format(peak / Double(large))) times its size")
  }

  /// The high-water mark of this process's memory (proc(5), VmHWM).
  private func peakMegabytes() throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    let kibibytes = line.split(separator: " ").compactMap { Double($0) }.first
    return (kibibytes ?? .nan) * 1024 / 1e6
  }

  /// Errors are answers, too: a corpus holds documents that are no feeds.
  private func parse(_ corpus: FeedCorpus) -> Int {
    corpus.feeds.reduce(0) { count, feed in
      do {
        return count + (try parser.parse(feed.bytes)).entries.count
      } catch {
        return count
      }
    }
  }

  private func readBare(_ corpus: FeedCorpus) -> Int {
    corpus.feeds.reduce(0) { count, feed in
      unsafe feed.bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return count }
        return unsafe count + xml_baseline_sax(start, buffer.count)
      }
    }
  }

  private func cpuSeconds(_ work: () -> Int) -> Double {
    let start = clock()
    precondition(work() > 0, "nothing was read")
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private func format(_ value: Double) -> String { String(format: "%.2f", value) }
}
