/// Which attributions report a claim.
///
/// The corpus of the attribution model annotates wishes, decisions and deeds, too ("may decide to
/// train", "ordered a mobilization", "has feared the army"). Such a sentence asserts that somebody
/// wants or does something: that claim is the outlet's own.
struct ReportRule {
  let text: AnnotatedText

  /// Whether somebody asserts the content, not only wishes, plans or does it.
  func isReport(_ candidate: Candidate) -> Bool {
    if candidate.isVerbatim { return true }
    if candidate.content.contains(where: addressesReader) { return false }
    guard let content = candidate.content.first, !opensClause(content), !isQuoted(content),
      candidate.cue.joined().contains(where: text.isWord), !isAccording(candidate)
    else { return true }
    guard let group = verbGroup(in: candidate) else { return false }
    return !group.isUnreal && !group.isInfinitive && !Self.deeds.contains(group.lemma)
      && !Self.topics.contains(group.lemma) && !isRequest(group, content)
  }

  /// Whether evidence without a name shows the content: then it is the outlet that reads it so.
  func isEvidence(_ candidate: Candidate) -> Bool {
    guard let source = candidate.source, shows(candidate) else { return false }
    return !source.contains(where: isOfSomebody)
  }

  private func shows(_ candidate: Candidate) -> Bool {
    Self.showing.contains(candidate.lemma)
      || candidate.cue.joined().contains { Self.proofs.contains(text.words[$0]) }
  }

  private func isOfSomebody(_ index: Int) -> Bool {
    text.has([.role, .subjectPronoun], at: index)
      || text.isCapitalised(index) && !text.has([.determiner, .document], at: index)
  }

  /// "You are just a passenger, he points out": advice, which claims nothing.
  private func addressesReader(_ content: Range<Int>) -> Bool {
    content.contains { ["you", "your"].contains(text.words[$0]) && !text.isQuoted($0) }
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

  /// "asked them not to leave" wants something, and says nothing of what is.
  private func isRequest(_ group: VerbGroup, _ content: Range<Int>) -> Bool {
    group.lemma == "ask" && content.contains { text.words[$0] == "to" }
  }

  private static let openers: Set<String> = ["that", "if", "whether", "how", "why"]
  private static let showing: Set<String> = [
    "demonstrate", "indicate", "reveal", "show", "suggest",
  ]
  /// No reporting verb of the rules', but one of the model's.
  private static let proofs: Set<String> = ["prove", "proves", "proved", "proven"]
  /// What they take without a clause is done, not said.
  private static let deeds: Set<String> = ["order", "command"]
  /// What they take without a clause is what is spoken of, not what is said of it: "explained the
  /// reason", "referred to it as".
  private static let topics: Set<String> = [
    "address", "debate", "detail", "discuss", "explain", "mention", "outline", "refer",
  ]
}
