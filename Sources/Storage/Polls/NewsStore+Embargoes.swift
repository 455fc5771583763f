package import Foundation
internal import GRDB

extension NewsStore {
  /// The hosts that asked to be left alone, and until when.
  ///
  /// - Parameter now: Wishes that ended before are forgotten.
  /// - Returns: Until when, by host.
  /// - Throws: What SQLite says.
  package func embargoes(at now: Date) async throws -> [String: Date] {
    try await database.write { db in
      try db.run(sql: "DELETE FROM hostEmbargo WHERE until <= ?", arguments: [now.stored])
      let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT host, until FROM hostEmbargo"))
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["host"], $0["until"]) })
    }
  }

  static func save(embargoes: [String: Date], in db: GRDB.Database) throws {
    for (host, until) in embargoes {
      try db.run(
        sql: """
          INSERT INTO hostEmbargo (host, until) VALUES (?, ?)
          ON CONFLICT (host) DO UPDATE SET until = excluded.until
          """,
        arguments: [host, until.stored])
    }
  }
}
