/// Writes texts so that YAML reads the same text again, wherever they stand.
enum YAMLScalar {
  /// A text as a plain scalar where that is safe within brackets, too, else between double quotes.
  ///
  /// - Parameter text: Any text.
  /// - Returns: One line of printable characters.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// Letters, digits and a few signs that mean nothing to YAML.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.unicodeScalars.last != " ", !["null", "true", "false"].contains(text.lowercased())
    else { return false }
    let scalars = text.unicodeScalars
    guard scalars.allSatisfy({ isSafe($0) || $0 == ":" }) else { return false }
    // A colon is safe only within a word, as in "https://".
    return zip(scalars, scalars.dropFirst()).allSatisfy { $0 != ":" || $1 != " " }
      && scalars.last != ":"
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " -_./~=+()'%;@$^".unicodeScalars.contains(scalar)
      : scalar.properties.isAlphabetic
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    // The reader counts asterisks that may be aliases, between quotes, too.
    case "*": "\\x2A"
    case " "..."~": String(scalar)
    default:
      scalar.properties.isAlphabetic
        || scalar.value > 0xA0 && !scalar.isControl
          && scalar.properties.generalCategory != .unassigned
          && scalar.properties.generalCategory != .privateUse && scalar != "\u{FEFF}"
        ? String(scalar)
        : "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
          + String(scalar.value, radix: 16)
    }
  }
}
