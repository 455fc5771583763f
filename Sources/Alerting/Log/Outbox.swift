/// The store of alerts, as the alert log sees it.
package struct Outbox: Sendable {
  /// Where the last record left off; `LogPosition.start` before the first.
  package var position: @Sendable () throws -> LogPosition
  /// The committed lines with numbers above the given one, in order, at most as many as the limit.
  package var lines: @Sendable (_ after: Int64, _ limit: Int) throws -> [OutboxLine]
  /// Keeps a position for good before it returns.
  package var record: @Sendable (LogPosition) throws -> Void

  /// Makes an outbox of three operations.
  ///
  /// - Parameters:
  ///   - position: Reads the recorded position.
  ///   - lines: Reads lines above a number.
  ///   - record: Records a position durably.
  package init(
    position: @escaping @Sendable () throws -> LogPosition,
    lines: @escaping @Sendable (_ after: Int64, _ limit: Int) throws -> [OutboxLine],
    record: @escaping @Sendable (LogPosition) throws -> Void
  ) {
    self.position = position
    self.lines = lines
    self.record = record
  }
}
