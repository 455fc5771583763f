import News

/// Finds the figures of a text: numbers with their units, ranges and bounds.
///
/// A figure begins with a number or its currency, and takes its unit from CLDR's table or from the
/// noun that it counts. Years, dates, scores, addresses and numbers that are names are none.
struct FigureFinder: Sendable {
  private let lexicon = UnitLexicon()

  /// All figures of `text`, in order.
  ///
  /// - Parameter text: The text.
  /// - Returns: The figures; no two overlap.
  func figures(in text: TokenizedText) -> [Figure] {
    FigureReader(pieces: Pieces(text), lexicon: lexicon).figures()
  }
}
