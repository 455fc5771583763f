/// One checkable thing that an article asserts, with its place in the article's text.
package struct Claim: Hashable, Sendable {
  /// The kind that describes the claim best; also the first of `kinds`.
  package var kind: ClaimKind { kinds.first ?? .statement }
  /// All kinds that the claim is of, the most telling first.
  package var kinds: [ClaimKind]
  /// What is claimed; never empty.
  package var content: [Span]
  /// The words that name the source; empty in the outlet's own voice.
  package var source: [Span]
  /// The reporting word; empty in the outlet's own voice.
  package var cue: [Span]
  /// The source as a name, resolved within the article ("Shoigu" to "Sergei Shoigu").
  package var speaker: String?
  /// The speaker's role, as the article gives it.
  package var role: String?
  /// What the speaker is; nil where `speaker` is.
  package var speakerKind: SpeakerKind?
  package var figures: [Figure]
  package var times: [TimeReference]
  /// The things that `content` asserts, where it asserts several; else empty.
  package var parts: [ClaimPart]
  package var modality: Modality
  /// The words that hedge ("may", "fairly certain").
  package var hedges: [String]
  package var isNegated: Bool
  /// From 0 (small talk) to 1 (worth a fact-checker's time).
  package var checkWorthiness: Double
  /// How sure the extractor is of this claim, from 0 to 1.
  package var confidence: Double

  /// Makes a claim.
  ///
  /// - Parameters:
  ///   - kinds: All its kinds, the most telling first; at least one.
  ///   - content: What is claimed, in order; at least one span.
  ///   - source: The words that name the source.
  ///   - cue: The reporting word.
  ///   - speaker: The source as a name.
  ///   - role: The speaker's role.
  ///   - speakerKind: What the speaker is.
  ///   - figures: The figures within `content`.
  ///   - times: The times within `content` or its sentence.
  ///   - parts: The things that `content` asserts, where they are several.
  ///   - modality: How firmly it is put.
  ///   - hedges: The words that hedge.
  ///   - isNegated: Whether the claim denies what its words name.
  ///   - checkWorthiness: From 0 to 1.
  ///   - confidence: From 0 to 1.
  package init(
    kinds: [ClaimKind], content: [Span], source: [Span] = [], cue: [Span] = [],
    speaker: String? = nil, role: String? = nil, speakerKind: SpeakerKind? = nil,
    figures: [Figure] = [], times: [TimeReference] = [], parts: [ClaimPart] = [],
    modality: Modality = .asserted, hedges: [String] = [], isNegated: Bool = false,
    checkWorthiness: Double = 0, confidence: Double
  ) {
    precondition(!kinds.isEmpty && !content.isEmpty, "a claim is of some kind and says something")
    self.kinds = kinds
    self.content = content
    self.source = source
    self.cue = cue
    self.speaker = speaker
    self.role = role
    self.speakerKind = speakerKind
    self.figures = figures
    self.times = times
    self.parts = parts
    self.modality = modality
    self.hedges = hedges
    self.isNegated = isNegated
    self.checkWorthiness = checkWorthiness
    self.confidence = confidence
  }

  /// What the claim says in one of its parts.
  ///
  /// - Parameter part: One of `parts`.
  /// - Returns: A claim of the same source that says no more than that.
  package func restricted(to part: ClaimPart) -> Claim {
    var claim = self
    claim.kinds = part.kinds
    claim.content = [part.span]
    claim.figures = part.figures
    claim.times = part.times.isEmpty ? times : part.times
    claim.modality = part.modality
    claim.isNegated = part.isNegated
    claim.parts = []
    return claim
  }
}
