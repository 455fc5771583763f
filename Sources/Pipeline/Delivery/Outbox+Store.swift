internal import Alerting
internal import Storage

extension Outbox {
  /// The outbox that the store's transactions fill.
  init(_ store: NewsStore) {
    self.init(
      position: {
        guard let stored = try store.logPosition() else { return .start }
        return LogPosition(
          device: stored.device, inode: stored.inode, offset: stored.offset, seq: stored.seq)
      },
      lines: { seq, limit in
        try store.alerts(after: seq, limit: limit).map {
          OutboxLine(seq: $0.seq, bytes: $0.line)
        }
      },
      record: { position in
        try store.record(
          StoredLogPosition(
            device: position.device, inode: position.inode, offset: position.offset,
            seq: position.seq))
      })
  }
}
