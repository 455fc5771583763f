internal import FoundationEssentials
internal import News

/// How two claims of one story compare.
struct ClaimPair {
  private let one: ComparableClaim
  private let other: ComparableClaim
  /// The share of the shorter claim's weight that the other has.
  let containment: Float
  /// The same of the longer one.
  private let coverage: Float
  private let shared: Int
  private let sharedPlain: Int

  /// Compares two claims.
  ///
  /// Nil is made of two that share so little that neither can confirm or dispute the other.
  ///
  /// - Parameters:
  ///   - one: A claim.
  ///   - other: A claim of another article.
  ///   - weights: How much words tell in these two articles.
  init?(_ one: ComparableClaim, _ other: ComparableClaim, _ weights: ConceptWeights) {
    shared = one.concepts.all.sharedCount(with: other.concepts.all)
    sharedPlain = one.concepts.plain.sharedCount(with: other.concepts.plain)
    guard shared >= 4, sharedPlain >= 3 else { return nil }
    self.one = one
    self.other = other
    let (mine, theirs) = (Set(one.concepts.all.keys), Set(other.concepts.all.keys))
    func weight(_ concepts: Set<UInt32>) -> Float {
      weights.weight(of: concepts.sorted()) {
        (mine.contains($0) ? 1 : 0) + (theirs.contains($0) ? 1 : 0)
      }
    }
    let both = weight(mine.intersection(theirs))
    let (whole, otherWhole) = (weight(mine), weight(theirs))
    containment = both / min(whole, otherWhole)
    coverage = both / max(whole, otherWhole)
  }

  /// Whether both say the same of the same thing, and nothing in them speaks against it.
  var agrees: Bool {
    guard sharesMostWords || sharesWordsInOrder, sharesMoreThanNames, !sharesSubjectOnly,
      one.isDenied == other.isDenied, one.isWish == other.isWish, !restsOnOneSource
    else { return false }
    return timesOverlap && figures != .disjoint && figures != .unmatched && numbersMeet
  }

  /// Names alone say nothing of what those who bear them did.
  private var sharesMoreThanNames: Bool {
    3 * sharedPlain >= min(one.concepts.plain.count, other.concepts.plain.count)
  }

  /// Both tell of one and the same in the same words ("Oda Lind, an unemployed student"), and then each
  /// something else of it.
  private var sharesSubjectOnly: Bool {
    let (mine, theirs) = (one.concepts.sequence, other.concepts.sequence)
    let common = zip(mine, theirs).prefix { $0 == $1 }.count
    return common > 0
      && Set(mine[common...]).isDisjoint(with: theirs[common...])
      && 5 * common <= 3 * min(mine.count, theirs.count)
  }

  /// Numbers that are no figures ("the 5800 block") name things: two of one kind are one, or differ.
  private var numbersMeet: Bool {
    one.numbered.allSatisfy { noun, numbers in
      other.numbered[noun].map { !$0.isDisjoint(with: numbers) } ?? true
    }
  }

  /// Of the dev part of the round-ups, 38 of the 42 pairs that this finds say the same, as we read
  /// them.
  private var sharesMostWords: Bool {
    guard shared >= 5 && sharedPlain >= 4 || shared >= 6 else { return false }
    return containment >= 0.5 && coverage >= 0.35
      || containment >= 0.6 && coverage >= 0.3 && shared >= 7
  }

  /// Short claims whose words come in the same order speak of the same doer and deed: there, 8 of 9
  /// pairs say the same.
  private var sharesWordsInOrder: Bool {
    guard containment >= 0.36, coverage >= 0.28, shared >= 5, sharedPlain >= 4 else { return false }
    let shorter = min(one.concepts.sequence.count, other.concepts.sequence.count)
    guard shorter <= 12 else { return false }
    let inOrder = commonSubsequence()
    return inOrder >= 4 && Float(inOrder) >= 0.38 * Float(shorter)
  }

  /// How many concepts both hold in one order.
  private func commonSubsequence() -> Int {
    let theirs = other.concepts.sequence
    var longest = [Int](repeating: 0, count: theirs.count + 1)
    for concept in one.concepts.sequence {
      var diagonal = 0
      for (column, candidate) in theirs.enumerated() {
        let above = longest[column + 1]
        longest[column + 1] = concept == candidate ? diagonal + 1 : max(above, longest[column])
        diagonal = above
      }
    }
    return longest[theirs.count]
  }

  /// Why both cannot hold; nil where they can, or where that is in doubt.
  var dispute: String? {
    guard containment >= 0.75, coverage >= 0.5, timesOverlap, !restsOnOneSource, numbersMeet,
      one.isWish == other.isWish
    else { return nil }
    // A bare "not" may deny another part of the sentence; somebody's denial is of the whole.
    if one.isDenial && !other.isDenied || other.isDenial && !one.isDenied {
      return figures == .disjoint ? nil : "one denies it"
    }
    guard one.isDenied == other.isDenied, figures == .disjoint else { return nil }
    return FigureComparison(one.claim.figures, other.claim.figures).disjoint.map {
      "\($0.unit): \($0.mine) or \($0.theirs)"
    }
  }

  /// Whether both have figures: then these are what may be disputed.
  var isOfFigures: Bool { figures != .absent }

  /// Whether a dispute is of the figures, and not of what they count.
  var disputesFigures: Bool { figures == .disjoint }

  /// Both report the words of one and the same speaker: that is one source.
  private var restsOnOneSource: Bool { one.source.sharedCount(with: other.source) > 0 }

  private var figures: FigureComparison.Verdict {
    FigureComparison(one.claim.figures, other.claim.figures).verdict
  }

  private var timesOverlap: Bool { Self.timesOverlap(one, other) }

  /// Claims that name days speak of one thing only where the days meet.
  static func timesOverlap(_ one: ComparableClaim, _ other: ComparableClaim) -> Bool {
    let mine = one.claim.times.filter(namesDay)
    let theirs = other.claim.times.filter(namesDay)
    guard !mine.isEmpty, !theirs.isEmpty else { return true }
    return mine.contains { time in theirs.contains { $0.interval.overlaps(time.interval) } }
  }

  /// Whether a claim names a day, or a part of one.
  static func namesDay(_ claim: ComparableClaim) -> Bool {
    claim.claim.times.contains(where: namesDay)
  }

  private static func namesDay(_ time: TimeReference) -> Bool {
    [.minute, .hour, .day].contains(time.granularity)
  }
}
