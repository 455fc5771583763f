package import News

/// An alert with the finished bytes of its line in the log.
package struct OutgoingAlert: Sendable {
  package let alert: Alert
  /// Ends with a line break.
  package let line: [UInt8]
  /// The relation that it tells of.
  package let relation: RelationID?

  /// Makes an alert to send.
  ///
  /// - Parameters:
  ///   - alert: What happened.
  ///   - line: The bytes of its line, line break included.
  ///   - relation: The relation that it tells of.
  package init(alert: Alert, line: [UInt8], relation: RelationID? = nil) {
    self.alert = alert
    self.line = line
    self.relation = relation
  }
}
