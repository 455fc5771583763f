internal import News

/// Reads the claims of one article into the forms in which watches look at them.
struct ClaimReader: ~Copyable {
  private let text: SpannedText
  private let terms: TermIndex
  private let needs: WatchNeeds
  private var cutter: WordCutter
  private var unitCutter = WordCutter.ofUnits
  private var spellings: NameSpellings?

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - text: The article's text.
  ///   - language: The article's language, a BCP 47 tag.
  ///   - terms: The terms of all watches, in that language.
  ///   - needs: What any watch asks for.
  ///   - keys: Gives what the spellings of a word share.
  init(
    text: SpannedText, language: String, terms: TermIndex, needs: WatchNeeds,
    keys: @escaping @Sendable (String) -> NameKeys
  ) {
    self.text = text
    self.terms = terms
    self.needs = needs
    cutter = WordCutter(language: language)
    spellings = needs.speakers ? NameSpellings(keys) : nil
  }

  /// Reads a claim.
  mutating func read(_ claim: Claim) -> ReadClaim {
    let words = ClaimWords(claim, text: text, cutter: &cutter, spellings: &spellings)
    return ReadClaim(
      claim: claim, words: words, found: terms.terms(in: words.segments), role: role(of: claim),
      assertions: assertions(of: claim))
  }

  /// What the claim says part by part; what stands in none of its parts counts for each.
  private mutating func assertions(of claim: Claim) -> [ReadClaim.Assertion] {
    guard !claim.parts.isEmpty else {
      return [
        ReadClaim.Assertion(
          kinds: Set(claim.kinds), modality: claim.modality, figures: figures(claim.figures))
      ]
    }
    let apart = Set(claim.parts.flatMap(\.figures))
    let shared = figures(claim.figures.filter { !apart.contains($0) })
    var assertions: [ReadClaim.Assertion] = []
    for part in claim.parts {
      // A claim that mixes quotation and report is a mixed one in each of its parts.
      let kinds = part.kinds.filter { !Self.forms.contains($0) } + [claim.kind]
      assertions.append(
        ReadClaim.Assertion(
          kinds: Set(kinds), modality: part.modality, figures: figures(part.figures) + shared))
    }
    return assertions
  }

  private static let forms: Set<ClaimKind> = [.direct, .indirect, .mixed, .statement]

  private mutating func figures(_ figures: [Figure]) -> [ClaimFigure] {
    guard needs.figures else { return [] }
    var read: [ClaimFigure] = []
    for figure in figures { read.append(ClaimFigure(figure, text: text, cutter: &unitCutter)) }
    return read
  }

  /// Terms in the speaker's role; "the minister" without a name is one, too.
  private mutating func role(of claim: Claim) -> FoundTerms {
    guard needs.roles else { return FoundTerms() }
    let described = claim.speakerKind == .described ? claim.speaker : nil
    let segments = [claim.role, described].compactMap(\.self).map { cutter.words(in: $0) }
    return terms.terms(in: segments)
  }
}
