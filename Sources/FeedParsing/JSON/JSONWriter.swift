/// Writes JSON with its keys in the order of the calls.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an object.
  ///
  /// - Parameter members: Writes its members.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes a member of an object.
  ///
  /// - Parameters:
  ///   - key: Its key, free of what needs an escape.
  ///   - value: Writes its value.
  mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.utf8)
    bytes.append(contentsOf: "\":".utf8)
    needsComma = false
    value(&self)
  }

  mutating func member(_ key: String, _ value: String?) {
    member(key) { $0.string(value) }
  }

  mutating func member(_ key: String, _ value: Int?) {
    member(key) { $0.literal(value.map { String($0) } ?? "null") }
  }

  mutating func member(_ key: String, _ value: Bool?) {
    member(key) { $0.literal(value.map { $0 ? "true" : "false" } ?? "null") }
  }

  /// Writes a list.
  ///
  /// - Parameters:
  ///   - values: What it holds.
  ///   - write: Writes one of them.
  mutating func array<Value>(
    _ values: [Value], _ write: (inout JSONWriter, Value) -> Void
  ) {
    open(UInt8(ascii: "["))
    for value in values { write(&self, value) }
    close(UInt8(ascii: "]"))
  }

  /// Writes a string, or null.
  ///
  /// Line breaks, controls and the separators U+2028 and U+2029 are escaped: one document is one line.
  mutating func string(_ value: String?) {
    guard let value else {
      literal("null")
      return
    }
    separate()
    bytes.append(UInt8(ascii: "\""))
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in value.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
      case 0x00..<0x20, 0x7F: escape(UInt32(byte))
      case 0xA8, 0xA9:
        guard previous == (0xE2, 0x80) else { bytes.append(byte); break }
        bytes.removeLast(2)
        escape(0x2000 + UInt32(byte) - 0x80)
      default: bytes.append(byte)
      }
      previous = (previous.1, byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func escape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    bytes.append(contentsOf: "\\u".utf8)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
    bytes.append(contentsOf: digits.utf8)
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
