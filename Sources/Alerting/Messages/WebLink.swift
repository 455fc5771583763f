/// Addresses out of feeds, made fit to stand in a message.
enum WebLink {
  /// An address that no reader of any markup takes for more than an address.
  ///
  /// - Parameter url: What a feed gave as an address.
  /// - Returns: The same with everything escaped that is no visible ASCII or that markup uses; nil for
  ///   one that is not http or https: "javascript:" is one, too.
  static func safe(_ url: String) -> String? {
    let start = url.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://"), url.utf8.count <= 2_048 else {
      return nil
    }
    let markup = Array("\"'<>()[]{}|\\^`*~".utf8)
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      if (0x21...0x7E).contains(byte), !markup.contains(byte) {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array("%\(byte < 0x10 ? "0" : "")\(digits)".utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
