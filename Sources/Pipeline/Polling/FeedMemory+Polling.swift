internal import Fetching
internal import Foundation
internal import Storage

/// What is out of a feed's rhythm.
enum FeedAlarm: String {
  case silent, burst
}

extension FeedMemory {
  /// A move is believed when it was seen so often, for so long: a captive portal's redirect is gone
  /// by then (lion-reader waits 7 days).
  private static let enoughSightings = 3
  private static let enoughTime: TimeInterval = 7 * 86_400

  /// The pace that the feed asks for.
  var hints: FeedHints {
    FeedHints(
      rest: rest.map { .seconds($0) }, skippedHours: UInt32(truncatingIfNeeded: skippedHours),
      skippedDays: UInt8(truncatingIfNeeded: skippedDays))
  }

  /// Notes where permanent redirects led this time.
  ///
  /// - Parameters:
  ///   - address: The new address; nil where the feed is where it always was.
  ///   - now: The time.
  /// - Returns: That the feed has moved, once, when it is certain.
  mutating func noteMove(to address: String?, at now: Date) -> FeedEvent? {
    guard let address else {
      if movedTo != nil { (movedTo, movedSince, movedSightings, isMoveTold) = (nil, nil, 0, false) }
      return nil
    }
    guard address == movedTo, let since = movedSince else {
      (movedTo, movedSince, movedSightings, isMoveTold) = (address, now, 1, false)
      return nil
    }
    movedSightings = min(movedSightings + 1, Self.enoughSightings)
    let isCertain =
      movedSightings == Self.enoughSightings
      && now.timeIntervalSince(since) >= Self.enoughTime
    guard isCertain, !isMoveTold else { return nil }
    isMoveTold = true
    return .moved(to: address)
  }
}
