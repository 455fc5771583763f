internal import Markup

/// Reads the value of an attribute.
enum AttributeText {
  /// No reference is longer: "&CounterClockwiseContourIntegral;".
  private static let longestReference = 34

  /// Resolves references and makes white space blanks (XML 1.0 section 3.3.3).
  ///
  /// - Parameter value: The bytes between the quotes.
  /// - Returns: The text, and whether it was written as XML wants it; what isn't stays as it is.
  static func decoded(_ value: ArraySlice<UInt8>) -> (bytes: [UInt8], isProper: Bool) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    var isProper = true
    var index = value.startIndex
    while index < value.endIndex {
      let byte = value[index]
      switch byte {
      case UInt8(ascii: "&"):
        if let (scalar, length) = reference(in: value[index...]) {
          bytes += String(Character(scalar)).utf8
          index += length
          continue
        }
        isProper = false
        bytes.append(byte)
      case UInt8(ascii: "<"):
        isProper = false
        bytes.append(byte)
      default: bytes.append(ASCII.isSpace(byte) ? 0x20 : byte)
      }
      index += 1
    }
    return (bytes, isProper)
  }

  /// The scalar that the reference at the beginning stands for, and how many bytes it takes.
  private static func reference(
    in rest: ArraySlice<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let end = rest.prefix(longestReference).firstIndex(of: UInt8(ascii: ";"))
    guard let end else { return nil }
    let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
    guard let scalar = scalar(named: name) else { return nil }
    return (scalar, end - rest.startIndex + 1)
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return name == "apos" ? "'" : HTMLEntity.scalar(named: name)
  }
}
