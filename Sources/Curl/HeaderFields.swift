/// The header fields of a response, in the order in which they came.
package struct HeaderFields: Hashable, Sendable {
  package private(set) var fields: [HeaderField] = []

  /// Makes a list of fields.
  ///
  /// - Parameter fields: The fields, in order.
  package init(_ fields: [HeaderField] = []) {
    self.fields = fields
  }

  /// The value of the first field of that name, in any case.
  package subscript(name: String) -> String? {
    fields.first { Self.same($0.name, name) }?.value
  }

  /// All values of the fields of that name, in any case.
  ///
  /// - Parameter name: The name.
  /// - Returns: The values, in order.
  package func values(_ name: String) -> [String] {
    fields.filter { Self.same($0.name, name) }.map(\.value)
  }

  mutating func append(_ field: HeaderField) {
    fields.append(field)
  }

  /// Adds to the last value what an obsolete folded line continues it with (RFC 9112 section 5.2).
  mutating func continueLast(with text: String) {
    guard let last = fields.popLast() else { return }
    guard let longer = HeaderField(name: last.name, value: "\(last.value) \(text)") else {
      fields.append(last)
      return
    }
    fields.append(longer)
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8) { lowercased($0) == lowercased($1) }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
