import Yams

extension YamlError {
  /// Says in one line what is wrong and where.
  ///
  /// - Parameter text: The text that Yams read.
  /// - Returns: The complaint, and its place where Yams knows it.
  func explained(in text: String) -> (Complaint, FilePosition?) {
    switch self {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let position = FilePosition(line: mark.line, column: mark.column)
      // libyaml's sentence tells C programmers how to change the limit.
      guard !problem.hasPrefix("Maximum nesting level reached") else {
        return (Complaint(message: "YAML: nested too deeply"), position)
      }
      let advice = Self.advice(on: problem, at: text.scalar(at: position))
      return (
        Complaint(message: "YAML: \(problem)" + Self.origin(context, mark), suggestion: advice),
        position
      )
    case .duplicatedKeysInMapping(let keys, let context):
      let position = FilePosition(line: context.mark.line, column: context.mark.column)
      return (
        Complaint(message: "key \((keys.first ?? "").quoted) is given more than once"), position
      )
    case .reader(let problem, _, _, _):
      return (Complaint(message: "YAML: \(problem)"), nil)
    default:
      return (Complaint(message: "YAML: \(self)"), nil)
    }
  }

  /// Says what libyaml was reading, and from which line on where that is another one.
  private static func origin(_ context: Context?, _ mark: Mark) -> String {
    guard let context, context.mark.line != mark.line else { return "" }
    return " (\(context.text) that starts in line \(context.mark.line))"
  }

  /// Knows the slips behind libyaml's terse sentences.
  private static func advice(on problem: String, at scalar: Unicode.Scalar?) -> String? {
    switch (problem, scalar) {
    case ("found character that cannot start any token", "\t"):
      "indent with spaces, not with tabs"
    case ("found character that cannot start any token", let scalar?):
      "put a value that starts with \(String(scalar).quoted) between quotation marks"
    case ("mapping values are not allowed in this context", _):
      "check the indentation, and put a value that holds \": \" between quotation marks"
    case ("did not find expected '-' indicator", _), ("did not find expected key", _):
      "check the indentation"
    case ("found unknown escape character", _):
      "between double quotation marks, write \"\\\\\" for a backslash"
    case ("found undefined alias", _):
      "put a value that starts with \"*\" between quotation marks"
    default:
      nil
    }
  }
}

extension String {
  /// Finds what stands at a place.
  fileprivate func scalar(at position: FilePosition) -> Unicode.Scalar? {
    // Scalars, because "\r\n" is one Character.
    let lines = unicodeScalars.split(
      separator: "\n", maxSplits: position.line, omittingEmptySubsequences: false)
    guard lines.indices.contains(position.line - 1) else { return nil }
    return lines[position.line - 1].dropFirst(position.column - 1).first
  }
}
