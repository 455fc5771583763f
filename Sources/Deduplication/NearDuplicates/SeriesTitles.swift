internal import FoundationEssentials

/// The headlines that an outlet uses again and again ("Morning briefing"), found by their recurrence.
struct SeriesTitles: Sendable {
  /// Outlets' headlines that are remembered.
  private static let limit = 200_000
  /// A headline that comes back within this time is one of a series.
  private static let memory: TimeInterval = 40 * 86_400
  private static let otherDay: TimeInterval = 18 * 3_600

  private struct Key: Hashable {
    let outlet: String
    let series: UInt64
  }

  private var lastSeen: [Key: Date] = [:]

  /// Notes a headline.
  ///
  /// - Parameter article: Who published it, and when.
  /// - Returns: Whether the outlet had the same headline on another day.
  mutating func note(_ article: CopyKeys) -> Bool {
    guard let published = article.published else { return false }
    if lastSeen.count >= Self.limit { forget(before: published - Self.memory) }
    let key = Key(outlet: article.outlet, series: article.series)
    let previous = lastSeen.updateValue(published, forKey: key)
    guard let previous else { return false }
    let apart = abs(published.timeIntervalSince(previous))
    return apart >= Self.otherDay && apart <= Self.memory
  }

  private mutating func forget(before date: Date) {
    lastSeen = lastSeen.filter { $0.value >= date }
    if lastSeen.count >= Self.limit { lastSeen.removeAll() }
  }
}
