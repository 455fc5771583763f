internal import Alerting
internal import Deduplication
internal import Foundation
internal import News
internal import Storage

extension FeedEvent {
  /// The alert that this event is worth; feeds need no watch for that (DESIGN, section 5).
  ///
  /// - Parameters:
  ///   - feed: The feed's name.
  ///   - time: When it happened.
  /// - Returns: Makes the alert of its number.
  func alert(on feed: String, at time: Date) -> @Sendable (Int64) -> OutgoingAlert {
    { seq in
      let alert = Alert(
        seq: seq,
        // The same for a poll that is repeated because its transaction was lost to a kill.
        id: ContentHash(["feed", feed, code, title, "\(time.timeIntervalSince1970)"]).hexadecimal,
        time: time, kind: .feed, severity: severity, watch: nil, title: "\(feed) \(title)",
        claims: [], why: why, firstSeen: time)
      return OutgoingAlert(alert: alert, line: AlertLine.render(alert))
    }
  }
}
