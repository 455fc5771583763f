internal import News

/// A claim in the forms in which the conditions of watches look at it.
struct ReadClaim {
  let claim: Claim
  let words: ClaimWords
  /// The terms that its words hold.
  let found: FoundTerms
  /// The terms that the speaker's role holds.
  let role: FoundTerms
  let figures: [ClaimFigure]
}
