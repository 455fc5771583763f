package import News

/// The headline of an alert of kind `claim`.
package enum AlertTitle {
  /// How much of the first claim's content a headline shows, in scalars; ours: two lines of a
  /// terminal.
  private static let longestContent = 160

  /// What a content begins with that brings its own quotation marks.
  private static let quotationMarks: Set<Unicode.Scalar> = ["\"", "“", "„", "«", "»", "'", "‘"]

  /// Who says what, and how many claims there are beside the first.
  ///
  /// Only words that the article itself quotes stand in quotation marks.
  ///
  /// - Parameter claims: The claims of the alert.
  /// - Returns: One line; empty without claims.
  package static func title(of claims: [AlertedClaim]) -> String {
    guard let first = claims.first else { return "" }
    let content = first.content.onOneLine.shortened(to: longestContent)
    let isBare =
      first.kind == .direct && !quotationMarks.contains(content.unicodeScalars.first ?? " ")
    let said = isBare ? "\"\(content)\"" : content
    let who = first.source.map { "\($0.onOneLine.shortened(to: longestContent)) (\(first.outlet))" }
    let others = claims.count > 1 ? " and \(claims.count - 1) more" : ""
    return "\(who ?? first.outlet): \(said)\(others)"
  }
}
