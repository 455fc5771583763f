import Synchronization
import SystemPackage

@testable import Alerting

extension ModelDisk {
  /// The disk as the alert log sees it.
  var files: FileOperations {
    FileOperations(
      openToAppend: { path in
        try self.open(path, creates: true)
      },
      openToMend: { path in
        try self.open(path, creates: false)
      },
      openToRead: { path in
        try self.open(path, creates: false)
      },
      close: { descriptor in
        self.state.withLock { $0.descriptors[descriptor.rawValue] = nil }
      },
      status: { descriptor in
        try self.perform { state, _ in try state.status(try state.inode(of: descriptor)) }
      },
      statusAt: { path in
        try self.perform { state, _ in
          try state.names[path.string].map { try state.status($0) }
        }
      },
      siblings: { path in
        try self.perform { state, _ in
          state.names.keys.filter { $0 != path.string && $0.hasPrefix(path.string) }.sorted()
            .map { FilePath($0) }
        }
      },
      read: { descriptor, offset, count in
        try self.perform { state, _ in
          let bytes = try state.file(of: descriptor).bytes
          return Array(bytes.dropFirst(Int(offset)).prefix(count))
        }
      },
      append: { descriptor, bytes in
        try self.perform { state, isBroken in
          let offset = try state.file(of: descriptor).bytes.count
          try state.write(bytes, at: offset, to: descriptor, isBroken: isBroken)
        }
      },
      write: { descriptor, offset, bytes in
        try self.perform { state, isBroken in
          try state.write(bytes, at: Int(offset), to: descriptor, isBroken: isBroken)
        }
      },
      resize: { descriptor, size in
        try self.perform { state, isBroken in
          guard !isBroken else { return }
          try state.change(descriptor) { $0.resize(to: Int(size)) }
        }
      },
      sync: { descriptor in
        try self.perform { state, isBroken in
          try state.change(descriptor) { isBroken ? $0.failToSync() : $0.sync() }
        }
      },
      syncFolder: { _ in
        try self.perform { state, isBroken in
          if !isBroken { state.durableNames = state.names }
        }
      })
  }

  private func open(_ path: FilePath, creates: Bool) throws -> FileDescriptor {
    try perform { state, isBroken in
      guard !isBroken else { throw Errno.ioError }
      guard !state.denied.contains(path.string) else { throw Errno.permissionDenied }
      var inode = state.names[path.string]
      if inode == nil, creates {
        inode = state.nextInode
        state.inodes[state.nextInode] = ModelFile()
        state.names[path.string] = state.nextInode
        state.nextInode += 1
      }
      guard let inode else { throw Errno.noSuchFileOrDirectory }
      state.nextDescriptor += 1
      state.descriptors[state.nextDescriptor] = inode
      return FileDescriptor(rawValue: state.nextDescriptor)
    }
  }
}

extension ModelDisk.State {
  fileprivate func inode(of descriptor: FileDescriptor) throws -> Int64 {
    guard let inode = descriptors[descriptor.rawValue] else { throw Errno.badFileDescriptor }
    return inode
  }

  fileprivate func file(of descriptor: FileDescriptor) throws -> ModelFile {
    guard let file = inodes[try inode(of: descriptor)] else { throw Errno.badFileDescriptor }
    return file
  }

  fileprivate mutating func change(
    _ descriptor: FileDescriptor, _ body: (inout ModelFile) -> Void
  ) throws {
    var file = try file(of: descriptor)
    body(&file)
    inodes[try inode(of: descriptor)] = file
  }

  fileprivate mutating func write(
    _ bytes: [UInt8], at offset: Int, to descriptor: FileDescriptor, isBroken: Bool
  ) throws {
    var written = bytes
    if isBroken { written = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))) }
    let room = max(0, (capacity ?? .max) - offset)
    let fits = written.count <= room
    try change(descriptor) { $0.write(Array(written.prefix(room)), at: offset) }
    guard fits else { throw Errno.noSpace }
  }

  fileprivate func status(_ inode: Int64) throws -> FileStatus {
    guard let file = inodes[inode] else { throw Errno.noSuchFileOrDirectory }
    return FileStatus(
      identity: FileIdentity(device: 1, inode: inode), size: Int64(file.bytes.count),
      isRegular: true)
  }
}
