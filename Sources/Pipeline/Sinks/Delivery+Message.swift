internal import Alerting
internal import Deduplication
internal import Storage

extension Delivery {
  /// What is sent: the alert, or a digest of several; the same each time.
  ///
  /// Nil where the database holds no alert of that form.
  var message: Message? {
    let key = ContentHash([sink, String(job)] + alerts.map { String($0.seq) }).hexadecimal
    guard alerts.count > 1 else { return alerts.first?.message(to: sink) }
    let logged = alerts.compactMap { LoggedAlert(line: $0.line) }
    return DigestLine.render(logged, id: "digest-\(key)").flatMap { Message(line: $0, key: key) }
  }
}

extension StoredAlert {
  /// The alert as it is sent to a sink.
  ///
  /// - Parameter sink: The sink's name.
  /// - Returns: Nil where the line is no alert.
  func message(to sink: String) -> Message? {
    let key = ContentHash([sink, LoggedAlert(line: line)?.id ?? String(seq)]).hexadecimal
    return Message(line: line, key: key)
  }
}
