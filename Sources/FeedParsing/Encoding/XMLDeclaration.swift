internal import Markup

/// The declaration that an XML document may begin with.
enum XMLDeclaration {
  /// Looks for the encoding that the declaration names; junk before it is passed over.
  ///
  /// - Parameter bytes: A document in any superset of ASCII.
  /// - Returns: The name as written; nil without one.
  static func encoding(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(2048))
    guard let start = ByteSearch.first(Array("<?xml".utf8), in: head, from: 0),
      let end = ByteSearch.first(UInt8(ascii: ">"), in: head, from: start),
      let key = ByteSearch.first(Array("encoding".utf8), in: head, from: start), key < end,
      let equals = ByteSearch.first(UInt8(ascii: "="), in: head, from: key), equals < end
    else { return nil }
    let isQuote: (UInt8) -> Bool = { $0 == 0x22 || $0 == 0x27 }
    let value = head[(equals + 1)..<end].drop { ASCII.isSpace($0) }
    guard let quote = value.first, isQuote(quote) else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }
    return ASCII.nonBlank(String(decoding: name, as: UTF8.self))
  }
}
