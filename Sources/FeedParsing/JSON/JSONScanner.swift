/// Reads JSON as far as it goes: a document that is cut gives what stands before the cut.
///
/// Foundation's decoder refuses a cut document whole, and a control character within a string.
struct JSONScanner {
  private let bytes: [UInt8]
  private(set) var position = 0
  /// What is wrong first, and where.
  private(set) var flaw: (position: Int, reason: String)?
  private static let depthLimit = 64
  private static let memberLimit = 1024

  /// Begins to read.
  ///
  /// - Parameter bytes: A document in UTF-8.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the document ends within a value.
  var isCut: Bool { flaw?.position == bytes.count }

  /// What the document has too much of first: it does no harm to what is read.
  private(set) var surplus: (position: Int, reason: String)?

  /// Reads the one value of a document.
  ///
  /// - Returns: The value; null where there is none.
  mutating func document() -> JSONValue {
    let root = value()
    skipBlanks()
    if position < bytes.count, surplus == nil {
      surplus = (position, "something behind the document")
    }
    return root
  }

  /// Passes a comma, behind which something has to follow before `end`.
  private mutating func passComma(before end: UInt8) {
    let start = position
    guard pass(UInt8(ascii: ",")), pass(end) else { return }
    position -= 1
    if surplus == nil { surplus = (start, "a comma before the end") }
  }

  /// Reads the next value.
  ///
  /// - Parameter depth: How many arrays and objects are open.
  /// - Returns: The value; null where there is none.
  mutating func value(depth: Int = 0) -> JSONValue {
    skipBlanks()
    guard position < bytes.count, depth < Self.depthLimit else { return fail("a value is missing") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return .string(string())
    default: return word()
    }
  }

  private mutating func fail(_ reason: String) -> JSONValue {
    if flaw == nil { flaw = (position, reason) }
    return .null
  }

  private mutating func skipBlanks() {
    while position < bytes.count, ASCII.isSpace(bytes[position]) { position += 1 }
  }

  /// Passes a sign; false where another one stands.
  private mutating func pass(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == sign else { return false }
    position += 1
    return true
  }

  private mutating func object(_ depth: Int) -> JSONValue {
    position += 1
    var members: [String: JSONValue] = [:]
    while !pass(UInt8(ascii: "}")), flaw == nil {
      guard pass(UInt8(ascii: "\"")) else {
        _ = fail("a key is missing")
        break
      }
      position -= 1
      let key = string()
      guard pass(UInt8(ascii: ":")) else {
        _ = fail("a colon is missing")
        break
      }
      // A key of this length is no key of a feed; hashing normalises, which costs.
      let value = value(depth: depth + 1)
      if key.utf8.count <= 64, members.count < Self.memberLimit, members[key] == nil {
        members[key] = value
      }
      passComma(before: UInt8(ascii: "}"))
    }
    return .object(members)
  }

  private mutating func array(_ depth: Int) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    while !pass(UInt8(ascii: "]")), flaw == nil {
      let value = value(depth: depth + 1)
      if elements.count <= FeedReader.entryLimit, flaw == nil || !isNull(value) {
        elements.append(value)
      }
      passComma(before: UInt8(ascii: "]"))
    }
    return .array(elements)
  }

  private func isNull(_ value: JSONValue) -> Bool {
    guard case .null = value else { return false }
    return true
  }

  /// Reads a number or one of the three words.
  private mutating func word() -> JSONValue {
    let rest = bytes[position...].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    let text = String(decoding: rest, as: UTF8.self)
    guard !rest.isEmpty else { return fail("a value is missing") }
    position += rest.count
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      return rest.first.map { ASCII.isDigit($0) || $0 == 0x2D } ?? false
        ? .number(text) : fail("an unknown word")
    }
  }

  /// Reads a string; control characters within are kept, and cleaned away later.
  private mutating func string() -> String {
    position += 1
    var result: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        appendEscape(to: &result)
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    if position < bytes.count { position += 1 } else { _ = fail("a string that isn't ended") }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func appendEscape(to result: inout [UInt8]) {
    position += 2
    guard position <= bytes.count else {
      position = bytes.count
      return
    }
    switch bytes[position - 1] {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
    case UInt8(ascii: "u"): result += String(Character(scalar())).utf8
    case let sign: result.append(sign)
    }
  }

  /// Reads the four digits behind "\u", or two such escapes that make one character.
  private mutating func scalar() -> Unicode.Scalar {
    let first = hexadecimal()
    guard (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: "\\u".utf8) else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    let between = position
    position += 2
    let second = hexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      position = between
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32 {
    let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let value = UInt32(digits, radix: 16) else { return 0xFFFD }
    position += 4
    return value
  }
}
