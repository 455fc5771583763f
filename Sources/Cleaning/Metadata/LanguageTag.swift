/// Reads languages as pages declare them: `en-GB`, `en_GB`, `de-DE, en`.
enum LanguageTag {
  /// The BCP 47 tag, or nil where the text is none.
  static func tag(_ text: String) -> String? {
    let first = text.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x2C && $0 != 0x3B && $0 != 0x20 }
    let parts = first.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    guard let language = parts.first, 2...3 ~= language.count,
      parts.allSatisfy({ $0.count <= 8 && $0.allSatisfy(isAlphanumeric) })
    else { return nil }
    let rest = parts.dropFirst().map { String(decoding: $0, as: UTF8.self) }
    let tag =
      [String(decoding: language, as: UTF8.self).lowercased()]
      + rest.map { $0.count == 2 ? $0.uppercased() : $0 }
    return tag.joined(separator: "-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }
}
