extension Section {
  /// Takes the mappings of a list apart; an empty value is an empty list.
  ///
  /// - Parameters:
  ///   - key: The key of the list.
  ///   - name: What to call an item.
  ///   - vocabulary: The keys that may stand in an item.
  ///   - findings: Gets what is wrong with it.
  /// - Returns: The items that are mappings.
  func sections(
    of key: Key, called name: String, vocabulary: Vocabulary, into findings: inout Findings
  ) -> [Section] {
    guard let list = self[key] else { return [] }
    switch list.content {
    case .null:
      return []
    case .list(let items):
      return items.compactMap { Section($0, called: name, vocabulary: vocabulary, into: &findings) }
    case .text, .mapping:
      findings.error(
        "\(key.rawValue.quoted) must be a list, not \(list.kind)", at: list.position,
        suggestion: "start each item with \"- \"")
      return []
    }
  }

  /// Reads a value that one word or text gives.
  ///
  /// - Parameters:
  ///   - key: Its key.
  ///   - findings: Gets what is wrong with it.
  ///   - parse: Makes the value of its text.
  /// - Returns: The value; nil where it is absent or wrong.
  func value<Value>(
    of key: Key, into findings: inout Findings, parse: (String) throws(Complaint) -> Value
  ) -> Value? {
    guard let value = self[key] else { return nil }
    switch value.content {
    case .text(let text):
      return parsed(text, of: key, at: value.position, into: &findings, parse: parse)
    case .null:
      findings.error("\(key.rawValue.quoted) has no value", at: value.position)
    case .list, .mapping:
      findings.error(
        "\(key.rawValue.quoted) must be one value, not \(value.kind)", at: value.position)
    }
    return nil
  }

  /// Reads a value without which the section makes no sense.
  ///
  /// - Parameters:
  ///   - key: Its key.
  ///   - owner: What to call the section.
  ///   - findings: Gets that it is missing, or what is wrong with it.
  ///   - parse: Makes the value of its text.
  /// - Returns: The value; nil where it is absent or wrong.
  func required<Value>(
    _ key: Key, of owner: String, into findings: inout Findings,
    parse: (String) throws(Complaint) -> Value
  ) -> Value? {
    if lacks(key) {
      findings.error("\(owner) needs \(key.rawValue.quoted)", at: position)
    }
    return value(of: key, into: &findings, parse: parse)
  }

  /// Reads a list of words or texts; an empty value is an empty list.
  ///
  /// - Parameters:
  ///   - key: Its key.
  ///   - findings: Gets what is wrong with each item.
  ///   - parse: Makes a value of an item's text.
  /// - Returns: The items that are right.
  func list<Value>(
    of key: Key, into findings: inout Findings, parse: (String) throws(Complaint) -> Value
  ) -> [Located<Value>] {
    guard let list = self[key] else { return [] }
    switch list.content {
    case .null:
      return []
    case .list(let items):
      return items.compactMap { item in
        guard case .text(let text) = item.content else {
          findings.error(
            "\(key.rawValue.quoted) must hold words or texts, not \(item.kind)", at: item.position)
          return nil
        }
        return parsed(text, of: key, at: item.position, into: &findings, parse: parse)
          .map { Located(value: $0, position: item.position) }
      }
    case .text(let text):
      findings.error(
        "\(key.rawValue.quoted) must be a list", at: list.position,
        suggestion: "did you mean [\(text.shown)]?")
    case .mapping:
      findings.error("\(key.rawValue.quoted) must be a list, not a mapping", at: list.position)
    }
    return []
  }

  /// Reads one word or text, or a list of them.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - findings: Gets what is wrong with each.
  ///   - parse: Makes a value of a text.
  /// - Returns: The values that are right.
  func oneOrMore<Value>(
    of key: Key, into findings: inout Findings, parse: (String) throws(Complaint) -> Value
  ) -> [Located<Value>] {
    guard let value = self[key], case .text(let text) = value.content else {
      return list(of: key, into: &findings, parse: parse)
    }
    return parsed(text, of: key, at: value.position, into: &findings, parse: parse)
      .map { [Located(value: $0, position: value.position)] } ?? []
  }

  private func parsed<Value>(
    _ text: String, of key: Key, at position: FilePosition, into findings: inout Findings,
    parse: (String) throws(Complaint) -> Value
  ) -> Value? {
    do {
      return try parse(text)
    } catch {
      findings.error(
        "\(key.rawValue.quoted): \(error.message)", at: position, suggestion: error.suggestion)
      return nil
    }
  }
}
