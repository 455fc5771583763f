package import Foundation
package import News

/// An alert with the finished bytes of its line in the log.
package struct OutgoingAlert: Sendable {
  package let alert: Alert
  /// Ends with a line break.
  package let line: [UInt8]
  /// The relation that it tells of.
  package let relation: RelationID?
  /// The sinks that it goes to beside the log.
  package let sinks: [String]
  /// Until when it is held back from them; nil: not at all.
  package let heldUntil: Date?

  /// Makes an alert to send.
  ///
  /// - Parameters:
  ///   - alert: What happened.
  ///   - line: The bytes of its line, line break included.
  ///   - relation: The relation that it tells of.
  ///   - sinks: The sinks that it goes to beside the log.
  ///   - heldUntil: Until when it is held back from them.
  package init(
    alert: Alert, line: [UInt8], relation: RelationID? = nil, sinks: [String] = [],
    heldUntil: Date? = nil
  ) {
    self.alert = alert
    self.line = line
    self.relation = relation
    self.sinks = sinks
    self.heldUntil = heldUntil
  }
}
