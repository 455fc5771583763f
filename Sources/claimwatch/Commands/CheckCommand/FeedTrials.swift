import ClaimExtraction
import Configuration
import Curl
import Fetching
import Foundation
import Pipeline

/// Tries many feeds, as many at once as the daemon polls.
struct FeedTrials {
  /// As the daemon's; the fetcher bounds what that means for each host.
  private static let lanes = 32

  let settings: Settings
  let extractor: ClaimExtractor
  let alertedEntries: Int

  /// Tries feeds, each once.
  ///
  /// - Parameters:
  ///   - feeds: The feeds.
  ///   - progress: Told how many are done.
  ///   - body: Gets the results in the order of the feeds, each as soon as all before it are there.
  /// - Throws: What `body` throws.
  func run(
    _ feeds: [FeedConfiguration], progress: (Int) -> Void, body: (TrialRecord) throws -> Void
  ) async throws {
    let loop = try TransferLoop()
    let download = Downloader(Fetcher(loop: loop, clock: ContinuousClock(), date: { Date() }))
    try await withThrowingTaskGroup(of: (Int, TrialRecord).self) { group in
      var waiting = feeds.enumerated().makeIterator()
      var early: [Int: TrialRecord] = [:]
      var (next, done) = (0, 0)
      for (index, feed) in (0..<Self.lanes).compactMap({ _ in waiting.next() }) {
        group.addTask { (index, await trial(of: feed, download)) }
      }
      while let (index, record) = try await group.next() {
        early[index] = record
        while let record = early.removeValue(forKey: next) {
          try body(record)
          next += 1
        }
        done += 1
        progress(done)
        if let (index, feed) = waiting.next() {
          group.addTask { (index, await trial(of: feed, download)) }
        }
      }
    }
    await loop.shutdown()
  }

  private func trial(of feed: FeedConfiguration, _ download: Downloader) async -> TrialRecord {
    let trial = FeedTrial(
      feed, settings: settings, download: download, extractor: extractor,
      alertedEntries: alertedEntries)
    do {
      return TrialRecord(feed, try await trial.report(at: Date()))
    } catch {
      return TrialRecord(feed, failedBy: error)
    }
  }
}
