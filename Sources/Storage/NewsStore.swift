internal import Foundation
internal import GRDB

/// The database as its one writer has it: the daemon.
package struct NewsStore: Sendable {
  let database: any DatabaseWriter
  private let lock: WriterLock?

  /// Opens the database, which is made or migrated where need be, and keeps other writers away.
  ///
  /// Closing the last connection would delete the write-ahead log, without which a reader that may
  /// not write can't open the database. The daemon therefore ends with the store open: SQLite
  /// recovers either way, and readers keep their access.
  ///
  /// - Parameter path: The database's file; its folder must exist.
  /// - Throws: `StorageError`, or what SQLite says.
  package init(path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw StorageError.unreadable(path: path, reason: "the folder \(folder.path) doesn't exist")
    }
    lock = try WriterLock(database: path)
    do {
      database = try DatabasePool(path: path, configuration: Self.configuration)
      try Self.migrate(database, path: path)
    } catch let error as DatabaseError {
      throw StorageError.unreadable(path: path, reason: "\(error)")
    }
  }

  /// Opens a database in memory, for tests.
  ///
  /// - Throws: What SQLite says.
  package init() throws {
    lock = nil
    database = try DatabaseQueue(configuration: Self.configuration)
    try Self.migrate(database, path: ":memory:")
  }

  /// The same database, to ask.
  package var archive: NewsArchive { NewsArchive(database: database) }

  /// How writers open a database.
  static var configuration: GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      if db.configuration.readonly {
        // In KiB. The writer has four times as much; for five readers the system's cache does.
        try db.execute(sql: "PRAGMA cache_size = -512")
      } else {
        // Takes effect where the database is made.
        try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL")
      }
      // An alert that a transaction promised must survive a power cut.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }

  private static func migrate(_ database: any DatabaseWriter, path: String) throws {
    let migrator = DatabaseMigrator.claimwatch
    guard try !database.read(migrator.hasBeenSuperseded) else {
      throw StorageError.newer(path: path)
    }
    try migrator.migrate(database)
  }
}
