import Alerting
import Foundation

/// The daemon's state as people read it: the numbers, then the feeds, troubled ones first.
struct StatusText {
  /// Of more feeds, only the troubled ones are listed, and so many of them.
  private static let feedLimit = 40

  let style: TerminalStyle
  /// The time that "in 12 min" counts from.
  let now: Date
  /// Whether to list all feeds, however many they are.
  let showsAll: Bool

  /// The numbers, then the feeds.
  func render(_ status: StatusRecord) -> String {
    let ranked = status.feeds.sorted { $0.rank < $1.rank }
    let isShort = showsAll || ranked.count <= Self.feedLimit
    let wanted = isShort ? ranked : ranked.filter(\.isTroubled)
    let shown = isShort ? wanted[...] : wanted.prefix(Self.feedLimit)
    let sinks = SinkText(style: style, now: now)
    let lines =
      summary(status) + status.lists.flatMap(lines) + status.sinks.flatMap(sinks.lines) + [""]
      + shown.flatMap(lines)
    return (lines + rest(of: ranked, shown: shown.count)).joined(separator: "\n")
  }

  /// The feeds alone.
  func render(_ feeds: [FeedRecord]) -> String { feeds.flatMap(lines).joined(separator: "\n") }

  private func rest(of feeds: [FeedRecord], shown: Int) -> [String] {
    guard shown < feeds.count else { return [] }
    let left = feeds.count - shown
    let troubled = feeds.count(where: \.isTroubled) - shown
    let what =
      troubled > 0 ? "\(left) more, \(troubled) of them troubled" : "\(left) more, all well"
    return [style("\(what): --all lists them, --feed one", .faint)]
  }

  private func lines(_ feed: FeedRecord) -> [String] {
    let name = style(feed.name.escapedForTerminal, .bold)
    var lines = ["\(feed.state.shown(in: style))  \(name)  \(feed.location.escapedForTerminal)"]
    var times: [String] = []
    if let success = feed.lastSuccess {
      times.append("last read \(relative(success))")
    } else if feed.lastPoll != nil {
      times.append("never read")
    }
    times.append(next(feed))
    lines.append(indented(style(times.joined(separator: ", "), .faint)))
    if let problem = feed.problem {
      let since = feed.problemSince.map { ", for \(span(of: now.timeIntervalSince($0)))" } ?? ""
      let count = feed.failures > 1 ? " (\(feed.failures) times\(since))" : ""
      lines.append(indented(problem.escapedForTerminal + count))
    }
    if let target = feed.movedTo {
      lines.append(indented("moved: its new address is \(target.escapedForTerminal)"))
    }
    if let note = feed.note {
      lines.append(indented(style("note: " + note.escapedForTerminal, .faint)))
    }
    return lines
  }

  /// The next poll, and why it is then.
  private func next(_ feed: FeedRecord) -> String {
    let reason = feed.nextPollReason.map { " (\($0.escapedForTerminal))" } ?? ""
    guard let next = feed.nextPoll else {
      return feed.state == .stopped ? "no next poll before you act" : "due now"
    }
    return (next > now ? "next poll \(relative(next))" : "due now") + reason
  }

  private func lines(_ list: ListRecord) -> [String] {
    let read = list.lastRead.map { ", read \(relative($0))" } ?? ""
    let feeds = list.feeds.of("feed")
    let line = "list \(list.path.escapedForTerminal): \(feeds)\(read)"
    guard let problem = list.problem else { return [line] }
    let since = list.problemSince.map { " (\(relative($0)))" } ?? ""
    return [
      line,
      indented(
        style(problem.escapedForTerminal, .bad) + since + "; what it held before stays in force"),
    ]
  }

  private func summary(_ status: StatusRecord) -> [String] {
    let counts = FeedRecord.State.ranked.compactMap { state in
      let count = status.feeds.count { $0.state == state }
      return count > 0 ? "\(count) \(state.rawValue)" : nil
    }
    let feeds = status.feeds.count.of("feed")
    var alerts = status.alerts.of("alert")
    if let last = status.lastAlert { alerts += ", the last (\(last.seq)) \(relative(last.time))" }
    if status.undelivered > 0 { alerts += ", \(status.undelivered) not in the log yet" }
    var waiting = "\(status.pending) waiting to be read"
    if status.pending > 0, let seconds = status.pendingSeconds {
      waiting += ", which takes about \(span(of: seconds))"
    }
    return [
      style(feeds, .bold) + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", ")),
      "\(status.articles.of("article")), \(status.claims.of("claim")), \(waiting)", alerts,
    ]
  }

  private func indented(_ text: String) -> String { "         " + text }

  private func relative(_ date: Date) -> String { RelativeTime.text(date, from: now) }

  private func span(of seconds: Double) -> String { RelativeTime.span(of: seconds) }
}
