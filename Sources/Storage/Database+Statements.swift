internal import GRDB

extension Database {
  /// Executes a statement that is compiled once for each connection: that takes several times as
  /// long as most of them run.
  ///
  /// - Parameters:
  ///   - sql: One statement, out of a fixed set: all that there were are kept.
  ///   - arguments: Its arguments.
  /// - Throws: What SQLite says.
  func run(sql: String, arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
