/// Turns the bytes of a file into text that YAML may be read from.
enum SourceText {
  /// Checks a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - findings: Gets the first thing that makes it no text.
  /// - Returns: The text; nil where it is none.
  static func decode(_ bytes: [UInt8], into findings: inout Findings) -> String? {
    do {
      let text = String(copying: try UTF8Span(validating: bytes.span))
      return check(text, into: &findings)
    } catch {
      findings.error(
        "not UTF-8", at: position(of: error.byteOffsets.lowerBound, in: bytes),
        suggestion: "save the file as UTF-8")
      return nil
    }
  }

  /// Refuses control characters, which YAML forbids (YAML 1.2.2 section 5.1); libyaml would name
  /// no line.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - findings: Gets the first one.
  /// - Returns: The text without a byte order mark; nil where one was found.
  static func check(_ text: String, into findings: inout Findings) -> String? {
    var line = 1
    var column = 1
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    for scalar in scalars {
      guard isPrintable(scalar) else {
        findings.error(
          "control character U+\(hexadecimal(scalar))", at: FilePosition(line: line, column: column)
        )
        return nil
      }
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    return String(scalars)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Counts lines and scalars up to a byte.
  private static func position(of offset: Int, in bytes: [UInt8]) -> FilePosition {
    var line = 1
    var column = 1
    for byte in bytes[..<offset] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return FilePosition(line: line, column: column)
  }
}
