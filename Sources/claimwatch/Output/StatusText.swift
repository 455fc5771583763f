import Alerting
import Foundation

/// The daemon's state as people read it.
struct StatusText {
  let style: TerminalStyle
  /// The time that "in 12 min" counts from.
  let now: Date

  /// A line for each feed, then the numbers.
  func render(_ status: StatusRecord) -> String {
    (status.feeds.flatMap(lines) + summary(status)).joined(separator: "\n")
  }

  private func lines(_ feed: FeedRecord) -> [String] {
    let state =
      switch feed.state {
      case .new: style("new    ", .faint)
      case .ok: style("ok     ", .good)
      case .failing: style("failing", .doubtful)
      case .stopped: style("stopped", .bad)
      }
    var lines = [
      "\(state)  \(style(feed.name.escapedForTerminal, .bold))  \(feed.location.escapedForTerminal)"
    ]
    var times: [String] = []
    if let success = feed.lastSuccess { times.append("last read \(relative(success))") }
    if let next = feed.nextPoll { times.append("next poll \(relative(next))") }
    if times.isEmpty && feed.state == .new { times.append("due now") }
    if !times.isEmpty { lines.append("         \(style(times.joined(separator: ", "), .faint))") }
    if let problem = feed.problem {
      let count = feed.failures > 1 ? " (\(feed.failures) times)" : ""
      lines.append("         \(problem.escapedForTerminal)\(count)")
    }
    if let note = feed.note {
      lines.append("         \(style("note: " + note.escapedForTerminal, .faint))")
    }
    return lines
  }

  private func summary(_ status: StatusRecord) -> [String] {
    var alerts = "\(status.alerts) alerts"
    if let last = status.lastAlert { alerts += ", the last (\(last.seq)) \(relative(last.time))" }
    if status.undelivered > 0 { alerts += ", \(status.undelivered) not in the log yet" }
    return [
      "\(status.articles) articles, \(status.claims) claims, \(status.pending) waiting to be read",
      alerts,
    ]
  }

  private func relative(_ date: Date) -> String {
    let seconds = date.timeIntervalSince(now)
    let span =
      switch abs(seconds) {
      case ..<90: "\(Int(abs(seconds))) s"
      case ..<5400: "\(Int(abs(seconds) / 60)) min"
      case ..<172_800: "\(Int(abs(seconds) / 3600)) h"
      default: "\(Int(abs(seconds) / 86_400)) d"
      }
    return seconds > 0 ? "in \(span)" : "\(span) ago"
  }
}
