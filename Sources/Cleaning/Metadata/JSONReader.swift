/// Reads JSON leniently, in one pass and to a bounded depth.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  /// No page's description of itself is nested deeper.
  private static let deepest = 32

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first value in `bytes`, or nil when nothing there looks like an object or array.
  static func read(_ bytes: [UInt8]) -> JSONValue? {
    var reader = JSONReader(bytes)
    guard
      let start = bytes.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
    else { return nil }
    reader.position = start
    return reader.value(depth: 0)
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 || byte == UInt8(ascii: ",") { position += 1 }
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard let byte, depth < Self.deepest else { return nil }
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func object(depth: Int) -> JSONValue? {
    position += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { break }
      let key = string()
      skipSpace()
      guard byte == UInt8(ascii: ":") else { break }
      position += 1
      guard let value = value(depth: depth + 1) else { break }
      members.append((key, value))
    }
    if byte == UInt8(ascii: "}") { position += 1 }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue? {
    position += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard let byte, byte != UInt8(ascii: "]"), let value = value(depth: depth + 1) else { break }
      values.append(value)
    }
    if byte == UInt8(ascii: "]") { position += 1 }
    return .array(values)
  }

  private mutating func word() -> JSONValue? {
    let start = position
    while let byte, byte > 0x20, !",]}:\"".utf8.contains(byte) { position += 1 }
    guard position > start else { return nil }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    default: return Double(word).map(JSONValue.number) ?? .null
    }
  }

  private mutating func string() -> String {
    position += 1
    var text: [UInt8] = []
    while let byte, byte != UInt8(ascii: "\"") {
      position += 1
      guard byte == UInt8(ascii: "\\"), let escaped = self.byte else {
        text.append(byte)
        continue
      }
      position += 1
      switch escaped {
      case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): text.append(0x20)
      case UInt8(ascii: "b"), UInt8(ascii: "f"): break
      case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(scalar()) ?? .init())
      default: text.append(escaped)
      }
    }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// The scalar of a `\u` escape, or of two that are a surrogate pair (RFC 8259, section 7).
  private mutating func scalar() -> Unicode.Scalar {
    guard let unit = unit() else { return "\u{FFFD}" }
    if 0xD800...0xDBFF ~= unit, byte == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    {
      position += 2
      guard let low = self.unit(), 0xDC00...0xDFFF ~= low else { return "\u{FFFD}" }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private mutating func unit() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
    position += 4
    return UInt32(digits, radix: 16)
  }
}
