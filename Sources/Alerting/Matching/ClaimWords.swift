internal import News

/// The words of one claim in which watches look.
///
/// Terms are looked for in what is claimed and in who claims it, but not in the rest of the
/// sentence: that may be another claim's, and would make `all:` and `none:` speak of both.
struct ClaimWords {
  /// The content's spans, the source's spans and the speaker: no phrase crosses their borders.
  let segments: [[Word]]
  private let speaker: Set<String>
  private let source: Set<String>

  /// Cuts a claim's spans to words.
  ///
  /// - Parameters:
  ///   - claim: A claim.
  ///   - text: The text that its spans point into.
  ///   - cutter: The cutter of the text's language.
  init(_ claim: Claim, text: SpannedText, cutter: inout WordCutter) {
    var segments: [[Word]] = []
    for span in claim.content { segments.append(cutter.words(in: text[span])) }
    var source: Set<String> = []
    for span in claim.source {
      let words = cutter.words(in: text[span])
      source.formUnion(words.map(\.plain))
      segments.append(words)
    }
    let speaker = cutter.words(in: claim.speaker ?? "")
    self.speaker = Set(speaker.map(\.plain))
    self.source = source
    self.segments = segments + [speaker]
  }

  /// All words by which a name of the claim's speaker may begin.
  var names: Set<String> { speaker.union(source) }

  /// Whether the claim's speaker, or its source as the text has it, bears all words of a name.
  func isSaid(by name: [String]) -> Bool {
    guard !name.isEmpty else { return false }
    return name.allSatisfy(speaker.contains) || name.allSatisfy(source.contains)
  }
}
