/// Which attributions report a claim.
///
/// The corpus of the attribution model annotates wishes, decisions and deeds, too ("may decide to
/// train", "ordered a mobilization", "has feared the army"). Such a sentence asserts that somebody
/// wants or does something: that claim is the outlet's own.
struct ReportRule {
  let text: AnnotatedText

  /// Whether somebody asserts the content, not only wishes, plans or does it.
  func isReport(_ candidate: Candidate) -> Bool {
    guard let content = candidate.content.first, !opensClause(content), !isQuoted(content),
      candidate.cue.joined().contains(where: text.isWord), !isAccording(candidate)
    else { return true }
    guard let group = verbGroup(in: candidate) else { return false }
    return !group.isUnreal && !Self.deeds.contains(group.lemma)
  }

  private func opensClause(_ content: Range<Int>) -> Bool {
    content.first.map { Self.openers.contains(text.words[$0]) } ?? false
  }

  private func isQuoted(_ content: Range<Int>) -> Bool {
    content.count(where: text.isQuoted) * 2 > content.count
  }

  private func isAccording(_ candidate: Candidate) -> Bool {
    candidate.cue.joined().contains { ["according", "per"].contains(text.words[$0]) }
  }

  private func verbGroup(in candidate: Candidate) -> VerbGroup? {
    candidate.cue.joined().lazy.compactMap { token in
      VerbGroup(at: token, in: text.sentence(holding: token), of: text)
    }.first
  }

  private static let openers: Set<String> = ["that", "if", "whether", "how", "why"]
  /// What they take without a clause is done, not said.
  private static let deeds: Set<String> = ["order", "command"]
}
