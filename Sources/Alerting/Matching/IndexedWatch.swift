internal import News

/// A watch whose terms, names and figures are ready to be compared.
struct IndexedWatch: Sendable {
  let watch: Watch
  /// Places in the list of all terms.
  let any: [Int]
  let all: [Int]
  let none: [Int]
  let near: [IndexedProximity]
  let roles: [Int]
  let speakers: [WatchedName]
  let figures: [FigureMatcher]

  /// The first condition that a claim does not meet; nil where the watch matches it.
  func unmet(by claim: ReadClaim, article: ArticleContext) -> UnmetCondition? {
    unmet(by: article) ?? unmet(byFormOf: claim) ?? unmet(byWordsOf: claim)
  }

  private func unmet(by article: ArticleContext) -> UnmetCondition? {
    if !watch.outlets.isEmpty, !watch.outlets.contains(article.outlet) { return .outlet }
    if !watch.tags.isEmpty, watch.tags.isDisjoint(with: article.tags) { return .tag }
    if !watch.languages.isEmpty, !watch.languages.contains(where: article.isIn) {
      return .language
    }
    return nil
  }

  private func unmet(byFormOf claim: ReadClaim) -> UnmetCondition? {
    if !claim.assertions.contains(where: isOfKind) { return .kind }
    if !claim.assertions.contains(where: hasForm) { return .modality }
    if claim.claim.confidence < watch.minConfidence { return .confidence }
    if claim.claim.checkWorthiness < watch.minCheckWorthiness { return .checkWorthiness }
    return nil
  }

  private func isOfKind(_ assertion: ReadClaim.Assertion) -> Bool {
    watch.kinds.isEmpty || !watch.kinds.isDisjoint(with: assertion.kinds)
  }

  private func hasForm(_ assertion: ReadClaim.Assertion) -> Bool {
    isOfKind(assertion)
      && (watch.modalities.isEmpty || watch.modalities.contains(assertion.modality))
  }

  private func unmet(byWordsOf claim: ReadClaim) -> UnmetCondition? {
    if !roles.isEmpty, !roles.contains(where: claim.role.contains) { return .role }
    if !speakers.isEmpty, !speakers.contains(where: claim.words.isSaid(by:)) { return .speaker }
    if let missing = all.firstIndex(where: { !claim.found.contains($0) }) { return .all(missing) }
    if !any.isEmpty, !any.contains(where: claim.found.contains) { return .any }
    if !near.isEmpty, !near.contains(where: claim.found.holds) { return .near }
    if !figures.isEmpty, met(by: claim) == nil { return .figures }
    if let unwanted = none.firstIndex(where: claim.found.contains) { return .none(unwanted) }
    return nil
  }

  /// The first condition on figures that is met by what has the right kind and modality, and by which
  /// figure.
  private func met(by claim: ReadClaim) -> (condition: FigureCondition, figure: Figure)? {
    for matcher in figures {
      for assertion in claim.assertions where hasForm(assertion) {
        guard let figure = assertion.figures.first(where: matcher.isMet) else { continue }
        return (matcher.condition, figure.figure)
      }
    }
    return nil
  }

  /// What has the right kind and modality, and one of the right figures.
  private func match(in claim: ReadClaim) -> ReadClaim.Assertion? {
    claim.assertions.first { assertion in
      hasForm(assertion)
        && (figures.isEmpty || figures.contains { assertion.figures.contains(where: $0.isMet) })
    }
  }
}

extension IndexedWatch {
  /// What a matching claim was found by, as `why` shows it.
  func grounds(for claim: ReadClaim, text: SpannedText) -> String {
    let grounds = groundsInWords(of: claim, text: text) + groundsInForm(of: claim)
    return "watch \"\(watch.name)\": " + grounds.joined(separator: "; ")
  }

  private func groundsInWords(of claim: ReadClaim, text: SpannedText) -> [String] {
    var grounds: [String] = []
    if let place = any.firstIndex(where: claim.found.contains) {
      grounds.append("any \(watch.any[place].shown) in the claim")
    }
    if !all.isEmpty {
      grounds.append("all \(watch.all.map(\.shown).joined(separator: ", ")) in the claim")
    }
    if let place = near.firstIndex(where: claim.found.holds) {
      grounds.append(watch.near[place].shown)
    }
    if let met = met(by: claim) {
      grounds.append("\(met.condition.text): \(ClaimFigure.shown(met.figure, in: text))")
    }
    if let name = speakers.firstIndex(where: claim.words.isSaid(by:)) {
      grounds.append("speaker \(watch.speakers[name])")
    }
    if let place = roles.firstIndex(where: claim.role.contains) {
      grounds.append("role \(watch.roles[place].shown)")
    }
    return grounds
  }

  private func groundsInForm(of read: ReadClaim) -> [String] {
    let claim = read.claim
    let match = match(in: read)
    let kinds = claim.kinds.filter { match?.kinds.contains($0) ?? true }
    let kind = kinds.first { watch.kinds.contains($0) } ?? claim.kind
    var grounds = ["kind \(kind.rawValue)"]
    if !watch.modalities.isEmpty {
      grounds.append("modality \((match?.modality ?? claim.modality).rawValue)")
    }
    grounds.append("confidence \(claim.confidence.hundredths)")
    if watch.minCheckWorthiness > 0 {
      grounds.append("check-worthiness \(claim.checkWorthiness.hundredths)")
    }
    return grounds
  }
}
