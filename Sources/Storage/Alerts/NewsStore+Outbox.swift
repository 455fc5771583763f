internal import Foundation
internal import GRDB

extension NewsStore {
  /// Up to where the log was written.
  ///
  /// - Returns: Nil before the first alert was written.
  /// - Throws: What SQLite says.
  package func logPosition() throws -> StoredLogPosition? {
    try database.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT device, inode, offset, seq FROM logPosition")
      ).map {
        StoredLogPosition(
          device: $0["device"], inode: $0["inode"], offset: $0["offset"], seq: $0["seq"])
      }
    }
  }

  /// Remembers up to where the log was written.
  ///
  /// - Parameter position: What is known to be on disk.
  /// - Throws: What SQLite says.
  package func record(_ position: StoredLogPosition) throws {
    try database.write { db in
      try db.run(
        sql: """
          INSERT INTO logPosition (id, device, inode, offset, seq) VALUES (1, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET device = excluded.device, inode = excluded.inode,
            offset = excluded.offset, seq = excluded.seq
          """,
        arguments: [
          position.device, position.inode, position.offset, position.seq,
        ])
    }
  }

  /// Alerts in the order of their numbers.
  ///
  /// - Parameters:
  ///   - seq: Only those after this one.
  ///   - limit: At most as many.
  /// - Returns: None where there is nothing after `seq`.
  /// - Throws: What SQLite says.
  package func alerts(after seq: Int64, limit: Int) throws -> [StoredAlert] {
    try database.read { db in try StoredAlert.fetch(after: seq, limit: limit, in: db) }
  }
}

extension StoredAlert {
  static func fetch(after seq: Int64, limit: Int, in db: GRDB.Database) throws -> [StoredAlert] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT seq, line FROM alert WHERE seq > ? ORDER BY seq LIMIT ?"),
      arguments: [seq, limit]
    ).map { StoredAlert(seq: $0["seq"], line: [UInt8]($0["line"] as Data)) }
  }
}
