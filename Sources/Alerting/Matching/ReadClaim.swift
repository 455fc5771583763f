internal import News

/// A claim in the forms in which the conditions of watches look at it.
struct ReadClaim {
  /// What the claim says in one go: all of it, or one of its parts.
  ///
  /// A watch for denials with a figure asks for what is denied with that figure, not for a denial in
  /// one sentence and a figure in the next. Words are another matter: they tell what a claim is about,
  /// and what it is about is often said in its first part only.
  struct Assertion {
    let kinds: Set<ClaimKind>
    let modality: Modality
    let figures: [ClaimFigure]
  }

  let claim: Claim
  let words: ClaimWords
  /// The terms that its words hold.
  let found: FoundTerms
  /// The terms that the speaker's role holds.
  let role: FoundTerms
  /// In their order, at least one.
  let assertions: [Assertion]

  /// All its figures.
  var figures: some Sequence<ClaimFigure> { assertions.lazy.flatMap(\.figures) }
}
