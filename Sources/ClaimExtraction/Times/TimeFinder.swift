import FoundationEssentials
import News

/// Finds the times that a text points to, and resolves them against its publication date.
///
/// Without a publication date only dates that stand for themselves are found ("9 May 2026").
struct TimeFinder: Sendable {
  /// All times of `text`, in order; no two overlap.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - published: When it was published.
  ///   - utcOffset: How far the clock there goes before Greenwich's, in seconds.
  /// - Returns: The times.
  func times(in text: TokenizedText, published: Date?, utcOffset: Int) -> [TimeReference] {
    let pieces = Pieces(text)
    let reader = TimeReader(
      pieces: pieces, context: published.map { TimeContext($0, utcOffset: utcOffset) })
    return reader.times()
  }
}
