/// A sentence of an article's text.
package struct Sentence: Hashable, Sendable {
  package let span: Span
  /// From 0 (small talk) to 1 (worth a fact-checker's time).
  package let checkWorthiness: Double

  /// Makes a sentence.
  ///
  /// - Parameters:
  ///   - span: Where it stands, without the blanks around it.
  ///   - checkWorthiness: From 0 to 1.
  package init(span: Span, checkWorthiness: Double) {
    self.span = span
    self.checkWorthiness = checkWorthiness
  }
}
