import Alerting
import Foundation
import News

/// Stories and relations as people read them.
struct StoryText {
  let style: TerminalStyle

  /// Claims of one article that are shown.
  private static let claimsShown = 8

  /// A story in one line.
  func line(_ story: StorySummaryRecord) -> String {
    let counts =
      "\(story.articles.of("article")), \(story.outlets.of("outlet")), "
      + "\(story.independent) independent, \(story.relations.of("relation"))"
    let title = story.title.isEmpty ? "no title" : story.title.escapedForTerminal
    return "\(story.id)  \(style(title, .bold))  \(style(counts, .faint))  \(time(story.lastSeen))"
  }

  /// A story with its articles and relations.
  func render(_ record: StoryRecord) -> String {
    var lines = [line(record.story)]
    for merge in record.merged {
      let article = merge.article.map { " by article \($0)" } ?? ""
      lines.append("  story \(merge.story) turned out to be this one\(article)")
    }
    for article in record.articles { lines += self.lines(article) }
    for relation in record.relations { lines += self.lines(relation) }
    return lines.joined(separator: "\n")
  }

  private func lines(_ article: StoryRecord.Article) -> [String] {
    var lines = [
      "",
      "\(time(article.published ?? article.firstSeen))  "
        + style(article.outlet.escapedForTerminal, .named)
        + "  \((article.title ?? "").escapedForTerminal)  (article \(article.id))",
    ]
    if let url = article.url { lines.append("  " + style(url.escapedForTerminal, .faint)) }
    if let original = article.duplicateOf { lines.append("  a copy of article \(original)") }
    for dependence in article.dependentOn where dependence.reason != "copy" {
      lines.append(
        "  not independent of article \(dependence.article): \(dependence.reason)")
    }
    if article.revisions > 1 { lines.append("  \(article.revisions) revisions") }
    for claim in article.claims.prefix(Self.claimsShown) {
      let who = claim.speaker ?? claim.source ?? claim.outlet
      lines.append("  - \(who.escapedForTerminal): \(claim.content.escapedForTerminal)")
    }
    let rest = article.claims.count - Self.claimsShown
    if rest > 0 { lines.append("  - and \(rest) more claims") }
    return lines
  }

  /// A relation: what it says, then each side.
  ///
  /// What an edit changed are sentences, which say themselves whose words they give.
  func lines(_ relation: RelationRecord) -> [String] {
    [
      "",
      style(relation.kind.rawValue, relation.kind.tone)
        + "  \(relation.why.escapedForTerminal)  \(style(time(relation.time), .faint))",
    ]
      + relation.claims.map { member in
        let revision = member.revision > 1 ? ", revision \(member.revision)" : ""
        let isSentence = relation.kind == .revised
        let teller = Teller(
          name: member.outlet + revision, source: isSentence ? nil : member.source,
          cue: isSentence ? nil : member.cue)
        return "  \(teller.text(style)): \(member.content.escapedForTerminal)"
      }
  }

  private func time(_ date: Date) -> String { date.formatted(.iso8601) }
}
