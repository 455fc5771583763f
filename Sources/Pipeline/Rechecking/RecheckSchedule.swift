internal import Foundation

/// When a page is looked at again: most edits come early.
enum RecheckSchedule {
  /// How long after the first visit: about 1 h, 6 h, 1 d and 7 d.
  private static let ages: [TimeInterval] = [3_600, 21_600, 86_400, 604_800]
  /// How soon after one that failed, or found the page missing.
  private static let retryDelay: TimeInterval = 3_600

  /// The next visit.
  ///
  /// - Parameters:
  ///   - firstVisit: When the article was read from the page.
  ///   - now: The time; visits that were missed until then are not made up for.
  /// - Returns: Nil after the last one.
  static func next(after firstVisit: Date, now: Date) -> Date? {
    ages.map { firstVisit.addingTimeInterval($0) }.first { $0 > now }
  }

  /// The next visit after one that told nothing.
  ///
  /// - Parameters:
  ///   - firstVisit: When the article was read from the page.
  ///   - now: The time.
  /// - Returns: Nil a day after the last one was due.
  static func retry(after firstVisit: Date, now: Date) -> Date? {
    let end = firstVisit.addingTimeInterval(ages[ages.count - 1] + 86_400)
    return now < end ? now.addingTimeInterval(retryDelay) : nil
  }

  /// Whether an article is young enough to be edited still.
  ///
  /// - Parameters:
  ///   - published: When it was published, if that is known.
  ///   - now: The time.
  /// - Returns: Whether its page is worth another look.
  static func isWorthwhile(published: Date?, now: Date) -> Bool {
    published.map { now.timeIntervalSince($0) < ages[ages.count - 1] } ?? true
  }
}
