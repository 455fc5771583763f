internal import Foundation
internal import GRDB

/// The database as readers have it: they never write to it and never migrate it.
package struct NewsArchive: Sendable {
  let database: any DatabaseReader

  init(database: any DatabaseReader) { self.database = database }

  /// Opens the database of a daemon that may be running.
  ///
  /// - Parameter path: The database's file.
  /// - Throws: `StorageError`, or what SQLite says.
  package init(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StorageError.missing(path: path)
    }
    var configuration = GRDB.Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    do {
      database = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = DatabaseMigrator.claimwatch
      if try database.read(migrator.hasBeenSuperseded) { throw StorageError.newer(path: path) }
      guard try database.read(migrator.hasCompletedMigrations) else {
        throw StorageError.unreadable(
          path: path, reason: "made by an older claimwatch; the next `claimwatch run` brings it up")
      }
    } catch let error as DatabaseError {
      throw StorageError.unreadable(path: path, reason: "\(error)")
    }
  }
}
