/// What stays of a file when it is renamed.
struct FileIdentity: Hashable, Sendable {
  let device: Int64
  let inode: Int64
}
