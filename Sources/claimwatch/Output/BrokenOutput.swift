/// Standard output can't be written any more: its reader has gone, or the disk is full.
struct BrokenOutput: Error, CustomStringConvertible {
  let reason: String

  var description: String { "standard output: \(reason)" }
}
