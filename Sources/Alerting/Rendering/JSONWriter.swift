/// Writes one JSON value, keys in the order in which they are given.
///
/// By hand, because the order of an alert's keys is a contract and Foundation's encoder on Linux
/// keeps none but the alphabet's, and because it leaves C1 and bidi controls as they are.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the value became longer than the limit; it is not complete then.
  var isTooLong: Bool { bytes.count > limit }

  private let limit: Int
  private var needsComma = false

  /// Makes a writer.
  ///
  /// - Parameter limit: After how many bytes it may stop writing.
  init(limit: Int = .max) {
    self.limit = limit
  }

  /// Writes `{…}` with the fields that `body` writes.
  ///
  /// - Parameter body: Writes the fields.
  mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  /// Writes `[…]` with an element for each of `elements`.
  ///
  /// - Parameters:
  ///   - elements: What the elements are made of.
  ///   - body: Writes one element.
  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void
  ) {
    enclose("[", "]") { json in
      for element in elements {
        guard !json.isTooLong else { return }
        json.separate()
        body(&json, element)
        json.needsComma = true
      }
    }
  }

  /// Writes a key, whose value `body` writes.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - body: Writes the value.
  mutating func field(_ key: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    string(key)
    bytes.append(UInt8(ascii: ":"))
    body(&self)
    needsComma = true
  }

  /// Writes a text under a key; an absent one is left out with its key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: The text.
  mutating func field(_ key: String, _ value: String?) {
    guard let value else { return }
    field(key) { $0.string(value) }
  }

  /// Writes a number under a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: The number.
  mutating func field(_ key: String, _ value: some BinaryInteger) {
    field(key) { $0.raw(String(value)) }
  }

  /// Writes a number under a key; JSON has no word for what is not finite, so it is left out.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: The number.
  mutating func field(_ key: String, _ value: Double) {
    guard value.isFinite else { return }
    // Up to 2^53 a whole number is exact, and reads better without ".0".
    let whole = value.magnitude < 0x1p53 ? Int64(exactly: value) : nil
    field(key) { $0.raw(whole.map(String.init) ?? value.description) }
  }

  /// Writes true or false under a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: The value.
  mutating func field(_ key: String, _ value: Bool) {
    field(key) { $0.raw(value ? "true" : "false") }
  }

  /// Writes a text, with everything escaped that could end the line or act on a terminal.
  ///
  /// - Parameter text: Any text.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      guard !isTooLong else { return }
      switch scalar {
      case "\"": raw("\\\"")
      case "\\": raw("\\\\")
      case _ where scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F:
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where scalar.isUnsafeToShow: raw("\\u" + scalar.fourDigits)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number as it stands.
  ///
  /// - Parameter number: An integer.
  mutating func number(_ number: Int) {
    raw(String(number))
  }

  private mutating func enclose(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: close))
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
