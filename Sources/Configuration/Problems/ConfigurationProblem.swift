/// Something in the configuration file that is wrong, or probably not meant.
package struct ConfigurationProblem: Hashable, Sendable {
  /// Whether the file can be used all the same.
  package enum Level: String, Hashable, Sendable {
    case error, warning
  }

  /// The file, as the caller named it.
  package let file: String
  /// Nil where the whole file is the problem: it is missing, say.
  package let position: FilePosition?
  package let level: Level
  package let message: String
  /// What to do instead.
  package let suggestion: String?
}

extension ConfigurationProblem: CustomStringConvertible {
  /// The form of compilers' messages (GNU coding standards, "Formatting Error Messages"), which
  /// editors jump by.
  package var description: String {
    let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(place): \(level.rawValue): \(message)" + (suggestion.map { "; \($0)" } ?? "")
  }
}
