import Foundation

/// One of those that are measured, and how long each of its rounds took.
struct Contender {
  let name: String
  private var seconds: [Double] = []

  init(_ name: String) { self.name = name }

  /// Of all rounds.
  var median: Double {
    let sorted = seconds.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  /// Measures one round over all pages, by this process's CPU time.
  mutating func measure(_ pages: [CorpusPage], _ work: (CorpusPage) -> Void) {
    let start = clock()
    for page in pages { work(page) }
    seconds.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  /// Adds a round that was measured elsewhere.
  mutating func add(seconds round: Double) { seconds.append(round) }
}
