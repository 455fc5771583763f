/// Why a database could not be used.
package enum StorageError: Error, Hashable, CustomStringConvertible {
  case missing(path: String)
  case inUse(path: String)
  case newer(path: String)
  case unreadable(path: String, reason: String)

  package var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no database yet; `claimwatch run` makes it"
    case .inUse(let path):
      "\(path): another claimwatch writes to this database"
    case .newer(let path):
      "\(path): the database was made by a newer claimwatch"
    case .unreadable(let path, let reason):
      "\(path): \(reason)"
    }
  }
}
