internal import GRDB
internal import News

/// The lines of the outlets that one poll brings articles of, from the first look to the commit.
struct LineMemory {
  private var outlets: [String: OutletLines] = [:]

  /// What is known of an outlet's lines: read once a poll.
  ///
  /// - Parameters:
  ///   - outlet: The outlet's key.
  ///   - db: The poll's transaction.
  /// - Returns: With what this poll has counted so far.
  /// - Throws: What SQLite says.
  mutating func lines(of outlet: String, in db: GRDB.Database) throws -> OutletLines {
    if let known = outlets[outlet] { return known }
    let statement = try db.cachedStatement(
      sql: "SELECT hash, pages, edgePages, firstPage, lastPage FROM outletLine WHERE outlet = ?")
    let rows = try Row.fetchAll(statement, arguments: [outlet])
    let lines = OutletLines(
      rows.map {
        OutletLine(
          hash: $0["hash"], pages: $0["pages"], edgePages: $0["edgePages"],
          firstPage: $0["firstPage"], lastPage: $0["lastPage"])
      })
    outlets[outlet] = lines
    return lines
  }

  /// Counts the lines of an article that is new, as it came.
  mutating func count(_ text: LinedText, of outlet: String) {
    outlets[outlet]?.count(text)
  }

  /// Stores what has changed.
  ///
  /// - Parameter db: The poll's transaction.
  /// - Throws: What SQLite says.
  func save(in db: GRDB.Database) throws {
    for (outlet, lines) in outlets {
      let removal = try db.cachedStatement(
        sql: "DELETE FROM outletLine WHERE outlet = ? AND hash = ?")
      for hash in lines.removals { try removal.execute(arguments: [outlet, hash]) }
      let change = try db.cachedStatement(
        sql: """
          INSERT INTO outletLine (outlet, hash, pages, edgePages, firstPage, lastPage)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (outlet, hash) DO UPDATE SET
            pages = excluded.pages, edgePages = excluded.edgePages,
            firstPage = excluded.firstPage, lastPage = excluded.lastPage
          """)
      for line in lines.changes {
        try change.execute(
          arguments: [
            outlet, line.hash, line.pages, line.edgePages, line.firstPage, line.lastPage,
          ])
      }
    }
  }
}
