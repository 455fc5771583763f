/// A message in a few lines, for chats and mail.
struct MessageText {
  let markup: Markup
  /// Of more claims or alerts, the first ones are shown.
  private static let limit = 10
  /// A claim's text is cut behind so many scalars.
  private static let contentLimit = 500
  /// So many bytes of evidence are enough: Mattermost takes 16,383 characters in all.
  private static let evidenceLimit = 12_000

  /// Renders a message.
  ///
  /// - Parameter message: What happened.
  /// - Returns: Some lines, each ended; nothing of a feed's acts in them.
  func render(_ message: Message) -> String {
    let alert = message.alert
    var lines = [markup.text(message.label), markup.strong(shortened(message.title))]
    let claims = (alert.claims ?? []).map(self.lines)
    let summaries = (alert.alerts ?? []).map(self.lines)
    let shown = fitting(claims.prefix(Self.limit) + summaries)
    lines += shown.flatMap(\.self)
    let left = claims.count + max(alert.count ?? 0, summaries.count) - shown.count
    if left > 0 { lines.append(markup.text("and \(left) more")) }
    if let story = alert.story, let title = story.title {
      lines.append(markup.text("story: \(shortened(title))"))
    }
    if let why = alert.why { lines.append(markup.text("why: \(shortened(why))")) }
    if alert.seq > 0 { lines.append(markup.text("number \(alert.seq), \(alert.time ?? "")")) }
    return lines.map { $0 + markup.lineBreak }.joined()
  }

  private func fitting(_ evidence: [[String]]) -> ArraySlice<[String]> {
    var size = 0
    return evidence.prefix { lines in
      size += lines.reduce(0) { $0 + $1.utf8.count }
      return size <= Self.evidenceLimit
    }
  }

  private func lines(of claim: LoggedAlert.Claim) -> [String] {
    let role = claim.role.map { claim.source == nil ? $0 : "(\($0))" }
    let words = [claim.outlet, claim.source, role, claim.cue].compactMap(\.self)
    let line = "– \(words.joined(separator: " ")): \(shortened(claim.content ?? ""))"
    return [markup.text(line)] + link(claim.url)
  }

  private func lines(of summary: LoggedAlert.Summary) -> [String] {
    let number = summary.seq.map { "\($0) " } ?? ""
    return [markup.text("– \(number)\(shortened(summary.title ?? ""))")] + link(summary.url)
  }

  private func link(_ url: String?) -> [String] {
    url.flatMap(WebLink.safe).map { [markup.link($0)] } ?? []
  }

  private func shortened(_ text: String) -> String { text.shortened(to: Self.contentLimit) }
}
