import ArgumentParser
import Cleaning
import Foundation
import HTMLBaseline
import News

/// How fast, how well and in how little memory pages are cleaned, beside libxml2 and trafilatura.
struct CleaningBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cleaning",
    abstract: "Pages per second of CPU time, beside libxml2's HTML parser and trafilatura.",
    discussion: """
      The corpus is a folder with truth.jsonl and pages/ID.html.gz; the scorer prints how good both \
      cleaners are on it. The contenders take turns, each on one core; figures are medians.
      """)

  @Option(help: "The folder with truth.jsonl and pages/.")
  var corpus: String
  @Option(help: "A Python that has trafilatura (pip install trafilatura).")
  var python = "python3"
  @Option(help: "The corpus's scorer; without it nothing is said of quality.")
  var scorer: String?
  @Option(help: "How many rounds are measured.")
  var rounds = 3
  @Option(help: "How many pages are read in each round; 0 reads all.")
  var pages = 0

  func run() throws {
    let peer = CleaningPeer(python: python)
    let corpus = try peer.pages(of: corpus, limit: pages)
    let cleaner = ArticleCleaner()
    var texts: [String: String] = [:]
    var extracted: [String: String] = [:]
    var contenders = [
      Contender("claimwatch"), Contender("libxml2, tree"), Contender("libxml2, SAX"),
      Contender("trafilatura"),
    ]
    for _ in 0..<rounds {
      contenders[0].measure(corpus) { page in
        texts[page.id] =
          cleaner.clean(page: page.bytes, url: page.url, contentType: "text/html; charset=utf-8")
          .text
      }
      contenders[1].measure(corpus) { page in
        precondition(unsafe page.bytes.withUnsafeBufferPointer { unsafe Self.tree($0) } >= 0)
      }
      contenders[2].measure(corpus) { page in
        precondition(unsafe page.bytes.withUnsafeBufferPointer { unsafe Self.events($0) } >= 0)
      }
      let answer = try peer.trafilatura(corpus)
      contenders[3].add(seconds: answer.seconds)
      extracted = answer.texts
    }
    report(contenders, pages: corpus.count)
    if let scorer {
      for (name, texts) in [("claimwatch", texts), ("trafilatura", extracted)] {
        try peer.score(texts, of: name, by: scorer, truth: self.corpus)
      }
    }
    try MemoryProbe.report(largest: corpus.map(\.bytes).max { $0.count < $1.count } ?? [])
  }

  private static func tree(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe html_baseline_tree(base, bytes.count)
  }

  private static func events(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    return unsafe html_baseline_sax(base, bytes.count)
  }

  private func report(_ contenders: [Contender], pages: Int) {
    let ours = contenders[0].median
    for contender in contenders {
      let rate = Double(pages) / contender.median
      print(
        "\(contender.name): \(Int(rate)) pages per CPU second; claimwatch is "
          + "\((contender.median / ours).formatted(.number.precision(.fractionLength(2)))) times as fast"
      )
    }
  }
}
