internal import ServiceManager

/// Writes messages to systemd's journal.
package enum JournalSender {
  /// Writes an entry.
  ///
  /// - Parameter fields: Names and values.
  /// - Throws: Why the journal does not have it.
  package static func send(_ fields: [(name: String, value: String)]) throws(SinkFailure) {
    do {
      try Journal.send(fields.map { Journal.Field($0.name, $0.value) })
    } catch {
      throw SinkFailure("\(error)")
    }
  }
}
