import Yams

/// Reads YAML with Yams, which sees nothing but a text that has been checked.
enum YAMLDocument {
  fileprivate static let advice = "put what feeds share under \"defaults\""

  /// Reads the one document that a file holds.
  ///
  /// Anchors and aliases are refused: a configuration has `defaults` for what repeats, and a few
  /// nested aliases stand for billions of values.
  ///
  /// - Parameters:
  ///   - text: The file's text.
  ///   - findings: Gets what is wrong with it as YAML.
  /// - Returns: The root; nil where there is none or an error was found.
  static func read(_ text: String, into findings: inout Findings) -> YAMLValue? {
    if let position = surplusAlias(in: text) {
      findings.error("too many aliases", at: position, suggestion: advice)
      return nil
    }
    do {
      // Without resolver rules Yams runs no regular expressions to guess types: which type a
      // scalar has is a question of the key that it stands under.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let root = try parser.nextRoot(), !root.isNull else {
          findings.error("the file holds no settings", at: FilePosition(line: 1, column: 1))
          return nil
        }
        if let second = try parser.nextRoot() {
          findings.error("a second YAML document starts here", at: second.position)
          return nil
        }
        // Yams lets go of the anchors with the parser.
        return root.value(into: &findings)
      }
    } catch let error as YamlError {
      let (complaint, position) = error.explained(in: text)
      findings.error(complaint, at: position)
    } catch {
      findings.error("unreadable as YAML: \(error)", at: nil)
    }
    return nil
  }

  /// Finds where it gets dangerous to let Yams see a text.
  ///
  /// Yams compares the keys of a mapping, for which it expands aliases in them: a few hundred bytes
  /// kept it busy for more than 20 s. Whether a "*" is an alias only YAML knows, so all that may be
  /// one count: sixteen stand for 3⁵ values at most.
  private static func surplusAlias(in text: String) -> FilePosition? {
    var line = 1
    var column = 1
    var count = 0
    var last: UInt8 = UInt8(ascii: "\n")
    for byte in text.utf8 {
      if byte == UInt8(ascii: "*"), " \t\r\n[{,:?-".utf8.contains(last) {
        count += 1
        if count > 16 { return FilePosition(line: line, column: column) }
      }
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      last = byte
    }
    return nil
  }
}

extension Node {
  fileprivate var isNull: Bool {
    if case .null = scalar?.content { true } else { false }
  }

  fileprivate var position: FilePosition {
    FilePosition(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// Turns Yams' tree into ours.
  ///
  /// - Parameter findings: Gets the first anchor and every key that is no plain word.
  /// - Returns: The value; nil from an anchor on, so that nothing is expanded.
  fileprivate func value(into findings: inout Findings) -> YAMLValue? {
    if let anchor {
      findings.error(
        "anchors and aliases are not supported (\("&\(anchor.rawValue)".quoted))", at: position,
        suggestion: YAMLDocument.advice)
      return nil
    }
    switch self {
    case .scalar(let scalar):
      return YAMLValue(position: position, content: scalar.content)
    case .sequence(let nodes):
      var values: [YAMLValue] = []
      for node in nodes {
        guard let value = node.value(into: &findings) else { return nil }
        values.append(value)
      }
      return YAMLValue(position: position, content: .list(values))
    case .mapping(let pairs):
      var entries: [YAMLValue.Entry] = []
      for (key, node) in pairs {
        guard case .scalar(let word) = key, key.anchor == nil else {
          findings.error("a key must be a word", at: key.position)
          return nil
        }
        guard let value = node.value(into: &findings) else { return nil }
        entries.append(
          YAMLValue.Entry(key: word.string, position: key.position, value: value))
      }
      return YAMLValue(position: position, content: .mapping(entries))
    case .alias:
      // Only Yams' encoder makes these.
      findings.error("anchors and aliases are not supported", at: position)
      return nil
    }
  }
}

extension Node.Scalar {
  /// The core schema's null (YAML 1.2.2 section 10.3.2); all else is text until a key asks.
  fileprivate var content: YAMLValue.Content {
    guard style == .plain, ["", "~", "null", "Null", "NULL"].contains(string) else {
      return .text(string)
    }
    return .null
  }
}
