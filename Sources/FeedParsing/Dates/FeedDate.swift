internal import FoundationEssentials

/// Reads a point in time in any of the forms that feeds use.
///
/// RFC 822 and 2822 in all their misspellings, RFC 3339 and W3CDTF, C's asctime, and what content
/// systems print for people, in the months of some forty languages; and seconds since 1970.
enum FeedDate {
  /// The point in time that a text names; without a zone it is taken as UTC.
  ///
  /// - Parameter text: The text as it stands in the feed.
  /// - Returns: Nil where no date can be made out, or one that doesn't exist.
  static func date(from text: String) -> Date? { written(text)?.date }

  /// The point in time that a text names, with its zone.
  ///
  /// - Parameter text: The text as it stands in the feed.
  /// - Returns: Nil where no date can be made out, or one that doesn't exist.
  static func written(_ text: String) -> WrittenDate? {
    guard text.utf8.count <= 100 else { return nil }
    if let moment = CommonDate.moment(text.utf8.span) { return moment.written }
    let tokens = DateToken.tokens(of: text)
    if let epoch = epoch(tokens) { return WrittenDate(date: epoch, utcOffset: 0) }
    var iso = DateTokens(tokens)
    if let moment = iso.isoMoment() { return moment.written }
    var written = DateTokens(tokens)
    return written.writtenMoment()?.written
  }

  /// Seconds or milliseconds since 1970, from September 2001 on, when both had all their digits.
  private static func epoch(_ tokens: [DateToken]) -> Date? {
    switch tokens.first {
    case .number(let seconds, 10)
    where tokens.count == 1 || tokens.dropFirst().first == .sign(0x2E):
      Date(timeIntervalSince1970: Double(seconds))
    case .number(let milliseconds, 13) where tokens.count == 1:
      Date(timeIntervalSince1970: Double(milliseconds / 1000))
    default: nil
    }
  }
}
