import Alerting

/// A feed of the configuration as people read it.
struct ListedFeedText {
  let style: TerminalStyle

  /// Two lines: the feed with its address, and what is set for it.
  func lines(_ feed: ListedFeedRecord) -> String {
    let facts = [
      "every \(feed.interval)", feed.outlet.map { "outlet \($0)" },
      feed.tags.isEmpty ? nil : "tags \(feed.tags.joined(separator: ", "))",
    ].compactMap(\.self).joined(separator: "; ").escapedForTerminal
    return """
      \(feed.state.shown(in: style))  \(style(feed.name.escapedForTerminal, .bold))  \
      \(feed.url.escapedForTerminal)
               \(style(facts, .faint))
      """
  }
}
