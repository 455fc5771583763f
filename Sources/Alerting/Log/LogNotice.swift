/// Something that befell the alert log and that an operator should read about in the journal.
package enum LogNotice: Hashable, Sendable {
  /// Somebody else cut the file; alerts up to this number may be missing from it. They stay in the
  /// outbox and are not written again.
  case truncated(through: Int64)
  /// The file was deleted, or moved out of sight; alerts up to this number may be gone with it.
  case missing(through: Int64)
  /// The file was renamed; the log goes on in a new one.
  case rotated(to: String)
  /// A line that a crash or a full disk had left unfinished is whole now.
  case completed(seq: Int64)
  /// Bytes that are no alert were cut from the end, as a power failure leaves them.
  case cut(bytes: Int64)
}

extension LogNotice: CustomStringConvertible {
  package var description: String {
    switch self {
    case .truncated(let seq):
      "the alert log was truncated by someone else; alerts up to \(seq) may be missing from it"
    case .missing(let seq):
      "the alert log was deleted or moved away; alerts up to \(seq) may be gone with it"
    case .rotated(let name): "the alert log was rotated to \(name)"
    case .completed(let seq): "alert \(seq) was unfinished in the alert log and has been completed"
    case .cut(let bytes): "\(bytes) bytes that were no alert were cut from the alert log's end"
    }
  }
}
