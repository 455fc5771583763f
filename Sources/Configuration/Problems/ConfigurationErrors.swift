/// Why a configuration file is refused: everything that is wrong with it, not only the first thing.
package struct ConfigurationErrors: Error, Hashable, Sendable {
  /// Sorted by place; at least one error, and the warnings among them.
  package let problems: [ConfigurationProblem]

  /// Refuses a configuration.
  ///
  /// - Parameter problems: Everything that is wrong with it.
  package init(problems: [ConfigurationProblem]) { self.problems = problems }
}

extension ConfigurationErrors: CustomStringConvertible {
  /// One line a problem.
  package var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
