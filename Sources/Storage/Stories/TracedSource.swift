/// The agencies that an article credits and the outlets that it cites, as they are stored.
struct TracedSource {
  /// What most articles have: none.
  private static let none = "[[],[]]"

  let agencies: [String]
  let cited: [String]

  /// Takes up what an article's trace says.
  init(_ trace: ArticleTrace) {
    agencies = trace.agencies
    cited = trace.cited
  }

  /// Reads what was stored.
  ///
  /// - Parameter text: The JSON.
  /// - Throws: Why it can't be decoded.
  init(_ text: String) throws {
    let source = text == Self.none ? [] : try JSONColumn.decode([[String]].self, from: text)
    agencies = source.first ?? []
    cited = source.last ?? []
  }

  /// What is stored.
  var stored: String {
    get throws { try JSONColumn.encode([agencies, cited]) }
  }
}
