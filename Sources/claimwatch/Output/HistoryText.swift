import Alerting
import Foundation
import News

/// What became of an article as people read it.
struct HistoryText {
  let style: TerminalStyle

  /// The way through the house, stage by stage.
  func render(_ history: HistoryRecord) -> String {
    var lines = [
      style((history.revisions.last?.title ?? history.url ?? "no title").escapedForTerminal, .bold)
    ]
    if let url = history.url { lines.append("  \(url.escapedForTerminal)") }
    lines.append(
      "fetched    from the feed \(history.feed.escapedForTerminal), \(time(history.firstSeen))")
    if !history.otherFeeds.isEmpty {
      lines.append(
        "duplicate  also in \(history.otherFeeds.joined(separator: ", ").escapedForTerminal)")
    }
    if history.backlog {
      lines.append("backlog    stood in the feed when it was first seen: stored without alerts")
    }
    if let original = history.duplicateOf {
      lines.append("duplicate  of \(shown(original))")
    }
    for earlier in history.dependentOn where earlier.reason != "copy" {
      lines.append("depends    on \(shown(earlier)): \(earlier.reason)")
    }
    if let story = history.story {
      lines.append("story      \(StoryText(style: style).line(story))")
    }
    for revision in history.revisions { lines += self.lines(revision) }
    for relation in history.relations {
      let claims = StoryText(style: style).lines(relation).dropFirst()
      lines.append("relation   " + claims.joined(separator: "\n"))
    }
    for verdict in history.watches {
      let mark = verdict.matches ? style("matches", .good) : style("no match", .faint)
      lines.append(
        "watch      \(verdict.watch.escapedForTerminal): \(mark), \(verdict.reason.escapedForTerminal)"
      )
    }
    if history.alerts.isEmpty { lines.append("alerts     none") }
    for alert in history.alerts {
      lines.append(
        "alert      \(alert.seq), \((alert.watch ?? "").escapedForTerminal), \(time(alert.time))")
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ revision: HistoryRecord.Revision) -> [String] {
    let part = revision.partial ? ", only the beginning" : ""
    let until = revision.seenUntil.map { " to \(time($0))" } ?? ""
    var lines = [
      "revision \(revision.number) from \(time(revision.seenFrom))\(until): "
        + "\(revision.characters.of("character"))\(part), "
        + (revision.state == "pending"
          ? "waiting to be read" : revision.claims.count.of("claim"))
    ]
    for claim in revision.claims {
      let who = claim.speaker ?? claim.source ?? claim.outlet
      let kinds = claim.kinds.map(\.rawValue).joined(separator: ", ")
      lines.append(
        "  \(style(who.escapedForTerminal, .named)) \(style("[\(kinds)]", .faint)) \(claim.content.escapedForTerminal)"
      )
    }
    return lines
  }

  private func shown(_ article: EarlierArticle) -> String {
    (article.url ?? "article \(article.article)").escapedForTerminal
      + " (\(article.outlet.escapedForTerminal))"
  }

  private func time(_ date: Date) -> String { date.formatted(.iso8601) }
}
