internal import FoundationEssentials
internal import News

/// Finds the claims of an article that say nothing new.
///
/// What it finds is not alerted again, so that it errs to the other side: a claim in other words is
/// new, and so is one of another speaker, or that is put otherwise.
package enum Repetitions {
  /// What names no day is said of the day on which it appears: the next issue of a daily bulletin
  /// may use the same words for something else.
  private static let sameDay: TimeInterval = 12 * 3_600
  /// In longer claims, of this many words, no part is looked for that has moved.
  private static let longestMoved = 60

  /// Compares an article with earlier ones of its story.
  ///
  /// - Parameters:
  ///   - article: The article that came in.
  ///   - mates: The earlier articles.
  /// - Returns: By the place of a claim, the earlier claims that say the same; of a claim that says
  ///   several things, all of them.
  package static func find(
    in article: RelatedArticle, among mates: [RelatedArticle]
  ) -> [Int: [ClaimRelation.Member]] {
    // Claims with the same words, in whichever order, have the same sum.
    let wanted = Set(article.claims.map(\.wordSum))
    let earlier = Dictionary(
      grouping: mates.flatMap { mate in
        let isOfOneDay = areOfOneDay(article, mate)
        return mate.claims.filter { wanted.contains($0.wordSum) }
          .map { (claim: $0, mate: mate, isOfOneDay: isOfOneDay) }
      }, by: \.claim.wordSum)
    let places = Dictionary(grouping: article.claims, by: \.place)
    return places.compactMapValues { parts in
      let repeated = parts.map { part in
        (earlier[part.wordSum] ?? []).filter { repeats(part, $0.claim, isOfOneDay: $0.isOfOneDay) }
          .map { $0.mate.member($0.claim) }
      }
      return repeated.contains(where: \.isEmpty) ? nil : repeated.flatMap(\.self)
    }
  }

  private static func repeats(
    _ claim: ComparableClaim, _ other: ComparableClaim, isOfOneDay: Bool
  ) -> Bool {
    hasWords(of: other, claim) && hasFigures(of: other, claim) && isPut(like: other, claim)
      && isSaid(by: other, claim) && holds(when: other, claim, isOfOneDay: isOfOneDay)
  }

  private static func areOfOneDay(_ one: RelatedArticle, _ other: RelatedArticle) -> Bool {
    guard let mine = one.published, let theirs = other.published else { return false }
    return abs(mine.timeIntervalSince(theirs)) <= sameDay
  }

  /// Whether both have the same words in the same order, but for a part that stands first in one and
  /// last in the other ("on Tuesday night").
  private static func hasWords(of other: ComparableClaim, _ claim: ComparableClaim) -> Bool {
    guard claim.words.count == other.words.count else { return false }
    let mine = claim.words.map(\.hash)
    let theirs = other.words.map(\.hash)
    if mine == theirs { return true }
    guard mine.count <= longestMoved else { return false }
    return theirs.indices.contains { start in
      theirs[start...].elementsEqual(mine.prefix(theirs.count - start))
        && theirs[..<start].elementsEqual(mine.suffix(start))
    }
  }

  /// Signs are no words: "40 %" and "$40" have the same.
  private static func hasFigures(of other: ComparableClaim, _ claim: ComparableClaim) -> Bool {
    let (mine, theirs) = (claim.claim.figures, other.claim.figures)
    return mine.count == theirs.count
      && mine.allSatisfy { figure in
        theirs.contains {
          figure.amount == $0.amount && figure.bound == $0.bound && figure.unit == $0.unit
            && figure.unitName == $0.unitName
        }
      }
  }

  /// Whether both are as firm, and deny or foretell alike.
  private static func isPut(like other: ComparableClaim, _ claim: ComparableClaim) -> Bool {
    // Whether the words were quoted or reported makes no other claim of them.
    let forms: Set<ClaimKind> = [.direct, .indirect, .mixed, .statement]
    return claim.claim.modality == other.claim.modality
      && claim.claim.isNegated == other.claim.isNegated
      && Set(claim.claim.kinds).subtracting(forms) == Set(other.claim.kinds).subtracting(forms)
  }

  /// Whether one and the same speaker says both, or outlets do in their own voice.
  ///
  /// An outlet's own denial is always new: it takes a side.
  private static func isSaid(by other: ComparableClaim, _ claim: ComparableClaim) -> Bool {
    switch (claim.claim.speaker, other.claim.speaker) {
    case (nil, nil):
      return claim.source == other.source && !(claim.isDenial && claim.source.isEmpty)
    case (let mine?, let theirs?):
      let name = Set(WordScanner.words(of: mine).map(\.hash))
      let otherName = Set(WordScanner.words(of: theirs).map(\.hash))
      return name.isSubset(of: otherName) || otherName.isSubset(of: name)
    default:
      return false
    }
  }

  private static func holds(
    when other: ComparableClaim, _ claim: ComparableClaim, isOfOneDay: Bool
  ) -> Bool {
    ClaimPair.namesDay(claim) && ClaimPair.namesDay(other)
      ? ClaimPair.timesOverlap(claim, other) : isOfOneDay
  }
}
