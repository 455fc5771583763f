#if canImport(Glibc)
  internal import Glibc
#else
  internal import Musl
#endif

/// Turns text in a legacy encoding into UTF-8, by the C library's converters.
package enum CharacterDecoder {
  /// Decodes bytes; what the encoding doesn't know becomes U+FFFD.
  ///
  /// The caller bounds which encodings are asked for: iconv knows some, UTF-7 among them, that turn
  /// harmless bytes into markup.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - encoding: The encoding's name as iconv knows it.
  /// - Returns: UTF-8, or nil when this machine lacks the converter.
  package static func utf8(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    let failed = unsafe iconv_t(bitPattern: -1)
    guard let converter = unsafe iconv_open("UTF-8", encoding), unsafe converter != failed else {
      return nil
    }
    defer { _ = unsafe iconv_close(converter) }
    var input = bytes
    var room = [CChar](repeating: 0, count: 8192)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    unsafe input.withUnsafeMutableBytes { buffer in
      unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
        var next = characters.baseAddress
        var left = characters.count
        while left > 0, unsafe !convert(converter, &next, &left, &room, into: &result) {
          // An impossible or unfinished character: mark it and go on behind its first byte.
          result += [0xEF, 0xBF, 0xBD]
          unsafe next = next.map { unsafe $0 + 1 }
          left -= 1
        }
      }
    }
    return result
  }

  /// Converts as far as it goes; false when a byte stands in the way.
  private static func convert(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    _ room: inout [CChar], into result: inout [UInt8]
  ) -> Bool {
    while true {
      var free = room.count
      let (code, error) = unsafe room.withUnsafeMutableBufferPointer { room in
        var end = room.baseAddress
        return unsafe (iconv(converter, &next, &left, &end, &free), errno)
      }
      result += room[..<(room.count - free)].lazy.map { UInt8(bitPattern: $0) }
      if code != -1 { return true }
      if error != E2BIG { return false }
    }
  }
}
