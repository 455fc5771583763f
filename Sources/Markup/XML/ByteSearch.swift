internal import XMLShim

/// Looks for bytes as fast as the C library does.
package enum ByteSearch {
  /// Where a byte stands first.
  ///
  /// - Parameters:
  ///   - byte: The byte.
  ///   - bytes: Where to look.
  ///   - start: From where on, at least 0.
  ///   - end: Where to give up; nil for the end of `bytes`.
  /// - Returns: Its index, or nil when it doesn't occur there.
  package static func first(
    _ byte: UInt8, in bytes: [UInt8], from start: Int, upTo end: Int? = nil
  ) -> Int? {
    unsafe withUnsafePointer(to: byte) {
      unsafe find($0, 1, in: bytes, from: start, upTo: end ?? bytes.count)
    }
  }

  /// Where a sequence of bytes stands first.
  ///
  /// - Parameters:
  ///   - sequence: What to look for, at least one byte.
  ///   - bytes: Where to look.
  ///   - start: From where on, at least 0.
  ///   - end: Where to give up; nil for the end of `bytes`.
  /// - Returns: The index of its first byte, or nil when it doesn't occur there.
  package static func first(
    _ sequence: [UInt8], in bytes: [UInt8], from start: Int, upTo end: Int? = nil
  ) -> Int? {
    unsafe sequence.withUnsafeBufferPointer { needle in
      guard let base = needle.baseAddress else { return nil }
      return unsafe find(base, needle.count, in: bytes, from: start, upTo: end ?? bytes.count)
    }
  }

  private static func find(
    _ needle: UnsafePointer<UInt8>, _ count: Int, in bytes: [UInt8], from start: Int,
    upTo limit: Int
  ) -> Int? {
    let end = min(limit, bytes.count)
    guard start < end else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let found = unsafe xml_shim_find(base + start, end - start, needle, count)
      return found < 0 ? nil : start + found
    }
  }
}
