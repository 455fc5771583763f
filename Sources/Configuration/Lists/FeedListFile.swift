/// A file that lists further feeds, as `opml` names it.
package struct FeedListFile: Hashable, Sendable {
  /// Its absolute path.
  package let path: String
  /// The configuration that names it, and where.
  let configuration: String
  let position: FilePosition

  /// Says what is wrong with the list as a whole.
  ///
  /// - Parameters:
  ///   - message: What is wrong.
  ///   - level: Whether the configuration can be used all the same.
  /// - Returns: A problem at the place that names the list.
  package func problem(
    _ message: String, level: ConfigurationProblem.Level
  ) -> ConfigurationProblem {
    ConfigurationProblem(
      file: configuration, position: position, level: level,
      message: "\(Key.opml.rawValue.quoted): \(path): \(message)", suggestion: nil)
  }

  /// Says what is odd in the list.
  ///
  /// - Parameters:
  ///   - message: What is odd.
  ///   - line: The line of the list, from 1.
  /// - Returns: A warning.
  package func warning(_ message: String, line: Int) -> ConfigurationProblem {
    ConfigurationProblem(
      file: path, position: FilePosition(line: line, column: 1), level: .warning,
      message: message, suggestion: nil)
  }
}
