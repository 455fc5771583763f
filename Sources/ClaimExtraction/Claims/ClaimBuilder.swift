import News

/// Makes claims of attributions and statements.
struct ClaimBuilder {
  private let text: AnnotatedText
  private let figures: SpanTable<Figure>
  private let times: SpanTable<TimeReference>
  private let sentences: SpanTable<Span>
  private let anchors: [Span]
  private let checkWorthiness: CheckWorthiness
  private let contentParts: ContentParts
  /// Where headings and captions stand.
  private let furniture: [Span]
  private let title: AnnotatedText?

  /// A reported content of fewer words claims nothing: “called him ‘a liar’”.
  private static let shortest = 3
  /// The check-worthiness is a probability.
  private static let evenChance = 0.5
  /// An estimate: no corpus at hand marks what outlets assert in their own voice.
  private static let statementConfidence = 0.6

  init(
    text: AnnotatedText, blocks: [Block], title: AnnotatedText?, figures: [Figure],
    times: [TimeReference], checkWorthiness: CheckWorthiness
  ) {
    self.title = title
    furniture = blocks.filter { $0.kind == .heading || $0.kind == .caption }.map(\.span)
    self.text = text
    self.checkWorthiness = checkWorthiness
    contentParts = ContentParts(text: text)
    self.figures = SpanTable(figures, span: \.span)
    self.times = SpanTable(times, span: \.span)
    sentences = SpanTable(text.sentences.map(text.span), span: \.self)
    anchors = (figures.map(\.span) + times.map(\.span)).sorted()
  }

  /// All claims, by the place of their contents.
  func claims(of candidates: [Candidate], withStatements: Bool) -> [Claim] {
    let speakers = SpeakerResolver(text, title: title, candidates: candidates)
    let splitter = ContentSplitter(text: text)
    let rule = ReportRule(text: text)
    let reports = candidates.filter(rule.isReport)
    var claims: [Claim] = []
    for candidate in reports {
      let speaker = candidate.source.flatMap { speakers.speaker(of: $0) }
      for content in splitter.parts(of: candidate.content) where isClaim(content) {
        let claim = claim(of: candidate, content: content, speaker: speaker)
        if !rule.isEvidence(candidate) || isCheckable(claim) { claims.append(claim) }
      }
    }
    if withStatements {
      let rule = StatementRule(text: text, anchors: anchors, furniture: furniture)
      claims += rule.statements(outside: reports).map(claim(ofStatement:)).filter(isCheckable)
    }
    return claims.sorted { $0.content[0] < $1.content[0] }
  }

  private func isClaim(_ content: [Range<Int>]) -> Bool {
    content.reduce(0) { $0 + text.wordCount($1) } >= Self.shortest
  }

  /// Whether a fact-checker would rather look at what the outlet asserts than not.
  ///
  /// What happened when can be checked in any case; what is yet to come has no facts to check, but
  /// its figures, or how surely it is put, can be held against what comes.
  private func isCheckable(_ claim: Claim) -> Bool {
    if claim.checkWorthiness >= Self.evenChance || !claim.times.isEmpty { return true }
    return claim.kinds.contains(.prediction) && !(claim.figures.isEmpty && claim.hedges.isEmpty)
  }

  private func claim(of candidate: Candidate, content: [Range<Int>], speaker: Speaker?) -> Claim {
    let hedges = content.flatMap(HedgeRule(text: text).hedges)
    let spans = content.map(text.span)
    return Claim(
      kinds: KindRule(text: text).kinds(of: candidate, content: content), content: spans,
      source: candidate.source.map { [text.span($0)] } ?? [], cue: candidate.cue.map(text.span),
      speaker: speaker?.name, role: speaker?.role, speakerKind: speaker?.kind,
      figures: figures.within(spans), times: times(in: spans),
      parts: contentParts.parts(of: content).map { part($0, of: candidate) },
      modality: ModalityRule(text: text).modality(of: content[0], hedges: hedges), hedges: hedges,
      isNegated: NegationRule(text: text).isNegated(content[0]),
      checkWorthiness: content.map { checkWorthiness.score(of: $0, in: text) }.max() ?? 0,
      // What lies behind it is no more exact than that.
      confidence: (candidate.confidence * 1_000).rounded() / 1_000)
  }

  private func part(_ range: Range<Int>, of candidate: Candidate) -> ClaimPart {
    let span = text.span(range)
    let hedges = HedgeRule(text: text).hedges(in: range)
    return ClaimPart(
      span: span, figures: figures.within([span]), times: times.within([span]),
      kinds: KindRule(text: text).kinds(of: candidate, content: [range]),
      modality: ModalityRule(text: text).modality(of: range, hedges: hedges),
      isNegated: NegationRule(text: text).isNegated(range))
  }

  private func claim(ofStatement range: Range<Int>) -> Claim {
    let hedges = HedgeRule(text: text).hedges(in: range)
    let spans = [text.span(range)]
    return Claim(
      kinds: KindRule(text: text).kinds(ofStatement: range), content: spans,
      figures: figures.within(spans), times: times(in: spans),
      modality: ModalityRule(text: text).modality(of: range, hedges: hedges), hedges: hedges,
      isNegated: NegationRule(text: text).isNegated(range),
      checkWorthiness: checkWorthiness.score(of: range, in: text),
      confidence: Self.statementConfidence)
  }

  /// The times that the content names; where it names none, those of its sentence: "Yesterday,
  /// Novak announced a strike".
  private func times(in content: [Span]) -> [TimeReference] {
    let own = times.within(content)
    guard own.isEmpty, let sentence = sentences.last(startingBy: content[0].start) else {
      return own
    }
    return times.within([sentence])
  }
}
