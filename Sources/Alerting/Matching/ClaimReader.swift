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
    var figures: [ClaimFigure] = []
    if needs.figures {
      for figure in claim.figures {
        figures.append(ClaimFigure(figure, text: text, cutter: &unitCutter))
      }
    }
    return ReadClaim(
      claim: claim, words: words, found: terms.terms(in: words.segments), role: role(of: claim),
      figures: figures)
  }

  /// Terms in the speaker's role; "the minister" without a name is one, too.
  private mutating func role(of claim: Claim) -> FoundTerms {
    guard needs.roles else { return FoundTerms() }
    let described = claim.speakerKind == .described ? claim.speaker : nil
    let segments = [claim.role, described].compactMap(\.self).map { cutter.words(in: $0) }
    return terms.terms(in: segments)
  }
}
