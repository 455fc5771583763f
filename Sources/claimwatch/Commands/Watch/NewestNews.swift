import Pipeline

/// The newest of what meets a watch, as many as are to be shown.
struct NewestNews {
  private let limit: Int
  private var kept: [TriedNews] = []

  /// Starts with none.
  ///
  /// - Parameter limit: How many to keep.
  init(limit: Int) {
    self.limit = limit
  }

  /// In their order.
  var news: ArraySlice<TriedNews> { kept.suffix(limit) }

  /// Keeps what meets the watch, and would be told or stored in silence.
  mutating func add(_ news: TriedNews) {
    switch news.outcome {
    case .raised, .silent: kept.append(news)
    case .told, .repeated, .unmet: return
    }
    // Dropping one by one would move all the others each time.
    if kept.count > 2 * limit + 100 { kept.removeFirst(kept.count - limit) }
  }
}
