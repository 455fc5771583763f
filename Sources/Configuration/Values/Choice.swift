/// Values of which there are only a few.
enum Choice {
  /// Finds the case with a name.
  ///
  /// - Parameters:
  ///   - text: A value of the file.
  ///   - type: The cases.
  /// - Returns: The case.
  /// - Throws: That there is none, with the nearest.
  static func parse<Value>(_ text: String, as type: Value.Type) throws(Complaint) -> Value
  where Value: CaseIterable & RawRepresentable<String> {
    guard let value = Value(rawValue: text) else {
      let words = Value.allCases.map(\.rawValue)
      let nearest = Suggestion.nearest(to: text, among: words)
      throw Complaint(
        message: "unknown value \(text.quoted)",
        suggestion: Suggestion.oneOf(words, nearest: nearest))
    }
    return value
  }

  /// Reads a truth value, in the spellings of YAML 1.1 (yaml.org/type/bool.html).
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The truth value.
  /// - Throws: That it is none.
  static func parseFlag(_ text: String) throws(Complaint) -> Bool {
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": true
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": false
    default: throw Complaint(message: "must be true or false, not \(text.quoted)")
    }
  }

  /// Reads how sure a claim must be.
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: A number from 0 to 1.
  /// - Throws: That it is none.
  static func parseConfidence(_ text: String) throws(Complaint) -> Double {
    // Double also reads hexadecimal numbers, infinities and "nan".
    let isPlain = text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
    guard isPlain, let number = Double(text), (0...1).contains(number) else {
      throw Complaint(message: "must be a number from 0 to 1, not \(text.quoted)")
    }
    return number
  }
}
