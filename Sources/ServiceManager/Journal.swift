internal import CSystemd
internal import Glibc

/// systemd's journal, entry by entry (sd_journal_sendv(3)).
package enum Journal {
  /// One field of an entry.
  package struct Field: Hashable, Sendable {
    /// Capital letters, digits and underscores.
    package let name: String
    /// Any text, line breaks included.
    package let value: String

    /// Makes a field.
    ///
    /// - Parameters:
    ///   - name: Capital letters, digits and underscores.
    ///   - value: Any text.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// An entry that the journal refused.
  package struct JournalError: Error, Hashable, CustomStringConvertible {
    /// The `errno` of the failure.
    package let code: Int32
    package var description: String { "the journal took no entry: errno \(code)" }
  }

  /// Writes an entry; where no journal runs, libsystemd drops it without a word.
  ///
  /// - Parameter fields: The entry; one of them is MESSAGE.
  /// - Throws: What the journal's socket answered.
  package static func send(_ fields: [Field]) throws(JournalError) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    for field in fields {
      let start = bytes.count
      bytes += Array("\(field.name)=\(field.value)".utf8)
      ranges.append(start..<bytes.count)
    }
    let result = unsafe bytes.withUnsafeMutableBytes { memory in
      let vectors = unsafe ranges.map { range in
        unsafe iovec(
          iov_base: memory.baseAddress.map { unsafe $0 + range.lowerBound },
          iov_len: range.count)
      }
      return unsafe sd_journal_sendv(vectors, Int32(clamping: vectors.count))
    }
    if result < 0 { throw JournalError(code: -result) }
  }
}
