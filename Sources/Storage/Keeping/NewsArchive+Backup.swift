internal import Foundation
internal import GRDB

extension NewsArchive {
  /// Copies the whole database while the daemon may be writing to it (SQLite's online backup).
  ///
  /// - Parameters:
  ///   - path: The copy's file, which must not exist.
  ///   - progress: Told how much of it is copied, from 0 to 1.
  /// - Throws: `StorageError`, or what SQLite says; then no copy is left.
  package func backUp(to path: String, progress: @escaping (Double) -> Void) throws {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StorageError.unreadable(path: path, reason: "exists; a backup replaces nothing")
    }
    let draft = path + ".part"
    do {
      do {
        let copy = try DatabaseQueue(path: draft)
        try database.read { db in
          // A first read holds one state of the database: otherwise each commit of the daemon, which
          // writes on beside, would begin the copy anew.
          _ = try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM sqlite_master"))
          try copy.writeWithoutTransaction { target in
            try db.backup(to: target, pagesPerStep: 256) { state in
              guard state.totalPageCount > 0 else { return }
              progress(Double(state.completedPageCount) / Double(state.totalPageCount))
            }
          }
        }
        try copy.close()
      }
      try FileManager.default.moveItem(atPath: draft, toPath: path)
    } catch {
      // What is left of a copy that failed is of no use to anybody.
      if FileManager.default.fileExists(atPath: draft) {
        try FileManager.default.removeItem(atPath: draft)
      }
      if let error = error as? DatabaseError {
        throw StorageError.unreadable(path: path, reason: "\(error)")
      }
      throw error
    }
  }
}
