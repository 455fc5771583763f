/// A value of a JSON document.
indirect enum JSONValue {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  /// As printed.
  case number(String)
  case bool(Bool)
  case null

  /// The member of an object, nil for anything else.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  /// The elements of an array; anything else is the one element of an array that was forgotten.
  var elements: [JSONValue] {
    switch self {
    case .array(let elements): elements
    case .null: []
    default: [self]
    }
  }

  /// The text of a string or a number, cleaned and not blank.
  var text: String? {
    switch self {
    case .string(let text): ASCII.nonBlank(CharacterData.cleaned(text))
    case .number(let digits): digits
    default: nil
    }
  }

  var isTrue: Bool {
    guard case .bool(true) = self else { return false }
    return true
  }

  var isObject: Bool {
    guard case .object = self else { return false }
    return true
  }
}
