package import FoundationEssentials

/// The interval of time that words such as "yesterday" or "May 9" point to.
package struct TimeReference: Hashable, Sendable {
  /// The smallest calendar unit that the words fix.
  package enum Granularity: String, Hashable, Sendable, Codable {
    case minute, hour, day, week, month, quarter, year, decade
  }

  /// The words.
  package let span: Span
  /// The interval's first moment, and the moment after its last.
  package let interval: Range<Date>
  package let granularity: Granularity

  /// Makes a reference.
  ///
  /// - Parameters:
  ///   - span: The words.
  ///   - interval: From the first moment up to, without, the end.
  ///   - granularity: The smallest calendar unit that the words fix.
  package init(span: Span, interval: Range<Date>, granularity: Granularity) {
    self.span = span
    self.interval = interval
    self.granularity = granularity
  }
}
