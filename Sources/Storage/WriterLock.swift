internal import Glibc
internal import SystemPackage

/// Keeps a second writer away from a database for as long as the process lives.
final class WriterLock: Sendable {
  private let file: FileDescriptor

  /// Locks the file beside the database, which is made where it is missing.
  init(database path: String) throws {
    let lock = path + ".lock"
    do {
      file = try FileDescriptor.open(
        FilePath(lock), .readWrite, options: [.create, .closeOnExec, .noFollow],
        permissions: [.ownerReadWrite, .groupRead])
    } catch let error as Errno {
      throw StorageError.unreadable(path: lock, reason: "can't be opened: \(error)")
    }
    // flock is dropped by the kernel with the process, so that a SIGKILL leaves no stale lock.
    guard flock(file.rawValue, LOCK_EX | LOCK_NB) == 0 else {
      try file.close()
      throw StorageError.inUse(path: path)
    }
  }

  // A lock whose file can't be closed is closed with the process.
  deinit { _ = Glibc.close(file.rawValue) }
}
