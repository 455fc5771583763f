/// Something that befell the alert log and that an operator should read about in the journal.
package enum LogNotice: Hashable, Sendable {
  /// Somebody else cut the file; alerts with these numbers may be missing from it.
  ///
  /// They stay in the outbox and are not written again. The first number is nil where nobody looked
  /// into the file before it was cut.
  case truncated(from: Int64?, through: Int64)
  /// The file was deleted, or moved out of sight, and alerts with these numbers perhaps with it.
  case missing(from: Int64?, through: Int64)
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
    case .truncated(let first, let last):
      "the alert log was truncated by someone else; alerts \(Self.numbers(first, last)) "
        + "may be missing from it"
    case .missing(let first, let last):
      "the alert log was deleted or moved away; alerts \(Self.numbers(first, last)) "
        + "may be gone with it"
    case .rotated(let name): "the alert log was rotated to \(name)"
    case .completed(let seq): "alert \(seq) was unfinished in the alert log and has been completed"
    case .cut(let bytes): "\(bytes) bytes that were no alert were cut from the alert log's end"
    }
  }

  private static func numbers(_ first: Int64?, _ last: Int64) -> String {
    first.map { "\($0) to \(last)" } ?? "up to \(last)"
  }
}
