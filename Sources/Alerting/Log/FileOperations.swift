internal import SystemPackage

/// What the alert log does with files; tests make the n-th of them fail.
struct FileOperations: Sendable {
  /// Opens for appending only, creating the file if there is none; a link is not followed.
  var openToAppend: @Sendable (FilePath) throws -> FileDescriptor
  /// Opens an existing file to write anywhere in it; a link is not followed.
  var openToMend: @Sendable (FilePath) throws -> FileDescriptor
  var openToRead: @Sendable (FilePath) throws -> FileDescriptor
  var close: @Sendable (FileDescriptor) -> Void
  var status: @Sendable (FileDescriptor) throws -> FileStatus
  /// What stands at a path, without following a link; nil where nothing does.
  var statusAt: @Sendable (FilePath) throws -> FileStatus?
  /// The files beside a log whose names begin with its name.
  var siblings: @Sendable (FilePath) throws -> [FilePath]
  /// Reads from an offset, as many bytes as there are up to a count.
  var read: @Sendable (FileDescriptor, _ offset: Int64, _ count: Int) throws -> [UInt8]
  /// Writes at the end; when it throws, any part may have been written.
  var append: @Sendable (FileDescriptor, [UInt8]) throws -> Void
  /// Writes at an offset; when it throws, any part may have been written.
  var write: @Sendable (FileDescriptor, _ offset: Int64, [UInt8]) throws -> Void
  var resize: @Sendable (FileDescriptor, _ size: Int64) throws -> Void
  /// Returns once the file's bytes and length would survive a power failure.
  var sync: @Sendable (FileDescriptor) throws -> Void
  /// The same for the names in the folder that holds a path.
  var syncFolder: @Sendable (FilePath) throws -> Void
}
