internal import Foundation
internal import Glibc
internal import SystemPackage

extension FileOperations {
  /// The operating system's files.
  static let system = FileOperations(
    openToAppend: { path in
      try FileDescriptor.open(
        path, .readWrite, options: [.append, .create, .noFollow, .closeOnExec],
        permissions: [.ownerReadWrite, .groupRead])
    },
    openToMend: { path in
      try FileDescriptor.open(path, .readWrite, options: [.noFollow, .closeOnExec])
    },
    openToRead: { path in
      // Not to wait for somebody to write, should it be a pipe.
      try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    },
    close: { descriptor in
      // Everything that counts was synced before; nothing is left that a failing close could lose.
      do { try descriptor.close() } catch {}
    },
    status: { FileStatus(try $0.stat()) },
    statusAt: { path in
      do {
        return FileStatus(try path.stat(followTargetSymlink: false))
      } catch Errno.noSuchFileOrDirectory {
        return nil
      }
    },
    siblings: { path in
      guard let name = path.lastComponent?.string else { return [] }
      let folder = path.folder
      return try FileManager.default.contentsOfDirectory(atPath: folder.string)
        .filter { $0 != name && $0.hasPrefix(name) }
        .sorted().map { folder.appending($0) }
    },
    read: { descriptor, offset, count in
      // SystemPackage reads into raw pointers only; FileHandle is the reader without them.
      let file = FileHandle(fileDescriptor: descriptor.rawValue, closeOnDealloc: false)
      try file.seek(toOffset: UInt64(offset))
      return try file.read(upToCount: count).map(Array.init) ?? []
    },
    append: { descriptor, bytes in try descriptor.writeAll(bytes) },
    write: { descriptor, offset, bytes in
      try descriptor.writeAll(toAbsoluteOffset: offset, bytes)
    },
    resize: { descriptor, size in try descriptor.resize(to: size) },
    sync: { descriptor in
      guard fdatasync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
    },
    syncFolder: { path in
      let folder = try FileDescriptor.open(
        path.folder, .readOnly, options: [.directory, .closeOnExec])
      try folder.closeAfter {
        // Some file systems can't sync folders and say so by EINVAL; PostgreSQL ignores that, too.
        guard fsync(folder.rawValue) == 0 || errno == EINVAL else { throw Errno(rawValue: errno) }
      }
    })
}

extension FilePath {
  /// The folder that holds the path.
  fileprivate var folder: FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty ? "." : folder
  }
}

extension FileStatus {
  fileprivate init(_ stat: Stat) {
    self.init(
      identity: FileIdentity(
        device: Int64(truncatingIfNeeded: stat.deviceID.rawValue),
        inode: Int64(truncatingIfNeeded: stat.inode.rawValue)),
      size: stat.size, isRegular: stat.type == .regular)
  }
}
