package import Foundation

/// What is to be sent to a sink at once: an alert, or a digest of several.
package struct Delivery: Hashable, Sendable {
  package let sink: String
  /// The number of its alert, or of the last one of a digest; it never changes.
  package let job: Int64
  /// In the order of their numbers; at least one.
  package let alerts: [StoredAlert]
  /// How often it was tried, and since when.
  package let attempts: Int
  package let firstAttempt: Date?

  /// Makes a delivery.
  ///
  /// - Parameters:
  ///   - sink: The sink's name.
  ///   - job: The number of its alert, or of the last one of a digest.
  ///   - alerts: In the order of their numbers.
  ///   - attempts: How often it was tried.
  ///   - firstAttempt: Since when.
  package init(
    sink: String, job: Int64, alerts: [StoredAlert], attempts: Int, firstAttempt: Date?
  ) {
    self.sink = sink
    self.job = job
    self.alerts = alerts
    self.attempts = attempts
    self.firstAttempt = firstAttempt
  }
}
