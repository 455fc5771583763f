import Foundation
import Storage

/// When feeds were due at some moment, to compare with when they were polled.
struct PollSchedules {
  private let due: [Int: Date]
  private let start: Date

  /// Notes when the feeds are due; their names end with their numbers.
  ///
  /// - Parameters:
  ///   - feeds: The feeds' states.
  ///   - start: The moment.
  init(_ feeds: [FeedState], at start: Date) {
    self.start = start
    due = Dictionary(
      feeds.compactMap { feed in
        guard let number = feed.name.split(separator: " ").last.flatMap({ Int($0) }),
          let date = feed.nextPoll, date > start
        else { return nil }
        return (number, date)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// By how many seconds the first poll of each feed since then was late.
  func lateness(of polls: [(feed: Int, time: Date)]) -> [Double] {
    var first: [Int: Date] = [:]
    for poll in polls where poll.time > start && first[poll.feed] == nil {
      first[poll.feed] = poll.time
    }
    return first.compactMap { feed, time in due[feed].map { time.timeIntervalSince($0) } }
  }
}
