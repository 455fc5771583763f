internal import News

/// The words of one claim in which watches look.
///
/// Terms are looked for in what is claimed and in who claims it, but not in the rest of the
/// sentence: that may be another claim's, and would make `all:` and `none:` speak of both.
struct ClaimWords {
  /// The content's spans, the source's spans and the speaker: no phrase crosses their borders.
  private(set) var segments: [[Word]] = []
  private var speaker = SpokenWords()
  private var source = SpokenWords()

  /// Cuts a claim's spans to words.
  ///
  /// - Parameters:
  ///   - claim: A claim.
  ///   - text: The text that its spans point into.
  ///   - cutter: The cutter of the text's language.
  ///   - spellings: What the spellings of a word share; nil where no watch asks for speakers.
  init(
    _ claim: Claim, text: SpannedText, cutter: inout WordCutter, spellings: inout NameSpellings?
  ) {
    for span in claim.content { segments.append(cutter.words(in: text[span])) }
    for span in claim.source {
      let words = cutter.words(in: text[span])
      spellings?.add(words, to: &source)
      segments.append(words)
    }
    let words = cutter.words(in: claim.speaker ?? "")
    spellings?.add(words, to: &speaker)
    segments.append(words)
  }

  /// All words by which a name of the claim's speaker may be known.
  var names: Set<String> { speaker.all.union(source.all) }

  /// Whether the claim's speaker, or its source as the text has it, bears all words of a name.
  func isSaid(by name: WatchedName) -> Bool {
    speaker.bear(name) || source.bear(name)
  }
}
