internal import News

/// A watch whose terms and names are ready to be compared.
struct IndexedWatch: Sendable {
  let watch: Watch
  /// Places in the list of all terms.
  let any: [Int]
  let all: [Int]
  let none: [Int]
  /// The plain words of each speaker's name.
  let speakers: [[String]]

  /// The first condition that a claim does not meet; nil where the watch matches it.
  func unmet(
    by claim: Claim, words: ClaimWords, found: Set<Int>, article: ArticleContext
  ) -> UnmetCondition? {
    if !watch.outlets.isEmpty, !watch.outlets.contains(article.outlet) { return .outlet }
    if !watch.tags.isEmpty, watch.tags.isDisjoint(with: article.tags) { return .tag }
    if !watch.kinds.isEmpty, watch.kinds.isDisjoint(with: claim.kinds) { return .kind }
    if claim.confidence < watch.minConfidence { return .confidence }
    if !speakers.isEmpty, !speakers.contains(where: words.isSaid(by:)) { return .speaker }
    if let missing = all.firstIndex(where: { !found.contains($0) }) { return .all(missing) }
    if !any.isEmpty, !any.contains(where: found.contains) { return .any }
    if let unwanted = none.firstIndex(where: found.contains) { return .none(unwanted) }
    return nil
  }

  /// What a matching claim was found by, as `why` shows it.
  func grounds(for claim: Claim, words: ClaimWords, found: Set<Int>) -> String {
    var grounds: [String] = []
    if let place = any.firstIndex(where: found.contains) {
      grounds.append("any \(watch.any[place].shown) in the claim")
    }
    if !all.isEmpty {
      grounds.append("all \(watch.all.map(\.shown).joined(separator: ", ")) in the claim")
    }
    if let name = speakers.firstIndex(where: words.isSaid(by:)) {
      grounds.append("speaker \(watch.speakers[name])")
    }
    let kind = claim.kinds.first { watch.kinds.contains($0) } ?? claim.kind
    grounds.append("kind \(kind.rawValue)")
    grounds.append("confidence \(claim.confidence.hundredths)")
    return "watch \"\(watch.name)\": " + grounds.joined(separator: "; ")
  }
}
