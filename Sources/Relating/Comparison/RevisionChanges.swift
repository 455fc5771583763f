internal import News

/// What an outlet changed in an article, without what merely moved, was polished, or is furniture.
struct RevisionChanges {
  private let before: ComparedText
  private let after: ComparedText
  private let alignment: SentenceAlignment
  /// The notes of the later version that the earlier one lacks.
  private let notes: [SentenceVersion]

  init(_ before: ComparedText, _ after: ComparedText) {
    self.before = before
    self.after = after
    alignment = SentenceAlignment(
      SentenceVersion.all(before.words, of: before.text),
      SentenceVersion.all(after.words, of: after.text))
    notes = alignment.added.filter(Furniture.isNote)
  }

  /// The changes: the headline's, then the text's in order, then claims that came or went.
  func changes() -> [TextChange] {
    headlineChanges() + alignment.pairs.flatMap { substitutions($0.before, $0.after) }
      + claimsRemoved() + claimsAdded()
  }

  private func substitutions(_ old: SentenceVersion, _ new: SentenceVersion) -> [TextChange] {
    guard !Furniture.contains(old), !Furniture.contains(new) else { return [] }
    let difference = SentenceDifference(
      old, new, .init(text: before.text, sources: sources(in: old, of: before)),
      .init(text: after.text, sources: sources(in: new, of: after)))
    return difference.kinds.map { kind in
      TextChange(
        kind: kind, before: old.text, after: new.text,
        disclosed: isDisclosed(kind == .figure ? difference.figures : []), beforeSpan: old.span,
        afterSpan: new.span)
    }
  }

  private func sources(in sentence: SentenceVersion, of version: ComparedText) -> [Span] {
    guard let start = sentence.words.first?.span.start, let end = sentence.words.last?.span.end
    else { return [] }
    let whole = Span(start, end)
    return version.claims.flatMap { $0.source.filter(whole.contains) }
  }

  /// A note that names figures discloses only changes of these.
  private func isDisclosed(_ figures: Set<UInt64>) -> Bool {
    notes.contains { note in
      let named = Set(note.words.filter(\.isNumber).map(\.hash))
      return named.isEmpty || figures.isEmpty || !named.isDisjoint(with: figures)
    }
  }

  private func headlineChanges() -> [TextChange] {
    guard !before.titleWords.isEmpty, !after.titleWords.isEmpty else { return [] }
    let old = SentenceVersion(before.titleWords[...], of: before.title)
    let new = SentenceVersion(after.titleWords[...], of: after.title)
    guard old.hash != new.hash else { return [] }
    let headline = HeadlineChange(before, after, old, new)
    return headline.kinds.map {
      TextChange(
        kind: $0, before: before.title.text, after: after.title.text, disclosed: isDisclosed([]))
    }
  }
}

extension RevisionChanges {
  /// Shorter sentences are captions, labels and datelines more often than claims.
  private static let wordsOfClaim = 6

  private func claimsAdded() -> [TextChange] {
    alignment.added.filter { isClaim($0, in: after) && !Furniture.isNote($0) }
      .map {
        TextChange(
          kind: .claimAdded, before: "", after: $0.text, disclosed: isDisclosed([]),
          afterSpan: $0.span)
      }
  }

  private func claimsRemoved() -> [TextChange] {
    alignment.removed.filter { isClaim($0, in: before) }
      .map {
        TextChange(
          kind: .claimRemoved, before: $0.text, after: "", disclosed: isDisclosed([]),
          beforeSpan: $0.span)
      }
  }

  private func isClaim(_ sentence: SentenceVersion, in version: ComparedText) -> Bool {
    guard sentence.words.count >= Self.wordsOfClaim, !Furniture.contains(sentence) else {
      return false
    }
    guard !version.claims.isEmpty else { return true }
    guard let start = sentence.words.first?.span.start, let end = sentence.words.last?.span.end
    else { return false }
    let span = Span(start, end)
    return version.claims.contains { $0.content.contains { $0.overlaps(span) } }
  }
}
