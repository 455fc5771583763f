/// What the alert log asks about a file.
struct FileStatus: Hashable, Sendable {
  let identity: FileIdentity
  let size: Int64
  let isRegular: Bool
  /// How many names the file has; 0 once it is deleted.
  let links: Int
}
