internal import Glibc
internal import SystemPackage

/// What changes when a file does: a new one in its place has another inode.
struct FileFingerprint: Hashable, Sendable {
  private let inode: UInt64
  private let size: Int64
  private let seconds: Int
  private let nanoseconds: Int

  /// Looks at a file; nil where there is none, or none that may be looked at.
  ///
  /// - Parameter path: The file, or a link to it.
  init?(ofFileAt path: String) {
    do {
      let stat = try FilePath(path).stat()
      inode = UInt64(stat.inode.rawValue)
      size = stat.size
      seconds = Int(stat.st_mtim.tv_sec)
      nanoseconds = Int(stat.st_mtim.tv_nsec)
    } catch {
      return nil
    }
  }
}
