/// What the alert log asks about a file.
struct FileStatus: Hashable, Sendable {
  let identity: FileIdentity
  let size: Int64
  let isRegular: Bool
}
