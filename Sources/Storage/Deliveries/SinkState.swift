package import Foundation

/// How deliveries to a sink are going.
package struct SinkState: Hashable, Sendable {
  package let name: String
  /// Alerts that are to be sent, those that quiet hours or a limit hold back among them.
  package let waiting: Int
  package let held: Int
  package let sent: Int
  package let dead: Int
  /// How many attempts in a row have failed, and since when.
  package let failures: Int
  package let failingSince: Date?
  package let pausedUntil: Date?
  /// What the last attempt failed for; of dead letters alone, what the last one was given up for.
  package let problem: String?
  package let lastSent: Date?
  /// The numbers of the last alerts that were given up, newest first.
  package let deadLetters: [Int64]
}
