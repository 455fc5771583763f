/// A value of JSON-LD as pages write it.
///
/// Read by hand rather than by a strict decoder: line breaks within strings, trailing commas and
/// a comment around the whole are common, and must not cost an article its date.
indirect enum JSONValue: Sendable {
  case string(String)
  case number(Double)
  case bool(Bool)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])
  case null

  /// The member of an object.
  ///
  /// - Parameter key: Its name.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string, or of the first string in an array.
  var text: String? {
    switch self {
    case .string(let text): text
    case .array(let values): values.lazy.compactMap(\.text).first
    default: nil
    }
  }

  /// The values of an array, or the one value itself.
  var values: [JSONValue] {
    if case .array(let values) = self { return values }
    return [self]
  }
}
