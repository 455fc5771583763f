internal import News

/// Whether the figures of two claims that say much the same can all hold.
///
/// A figure is an interval (`dedup.md`, section 8): "about" allows a tenth more or less, "up to" all
/// that is less, "at least" all that is more.
struct FigureComparison {
  enum Verdict {
    /// Neither has a figure, or only one.
    case absent
    /// Each figure of the claim with fewer of its unit can hold with one of the other claim.
    case compatible
    /// Figures of one unit that cannot both hold.
    case disjoint
    /// Both have figures, but none that can be compared, or such as fit none of the other claim.
    case unmatched
  }

  /// Two figures of one unit that cannot both hold.
  struct Clash {
    let unit: String
    let mine: String
    let theirs: String
  }

  let verdict: Verdict
  let disjoint: Clash?

  init(_ mine: [Figure], _ theirs: [Figure]) {
    var clash: Clash?
    var isMatched = false
    for figure in mine {
      let rivals = theirs.filter { Self.unit(of: $0) == Self.unit(of: figure) }
      guard !rivals.isEmpty else { continue }
      isMatched = true
      if rivals.contains(where: { Self.interval($0).overlaps(Self.interval(figure)) }) { continue }
      // Two figures of one unit in a claim may each count something else.
      let isAlone = mine.count { Self.unit(of: $0) == Self.unit(of: figure) } == 1
      if isAlone, rivals.count == 1, clash == nil {
        clash = Clash(
          unit: figure.unitName ?? figure.unit ?? "", mine: Self.shown(figure),
          theirs: Self.shown(rivals[0]))
      }
    }
    let doesNotFit = Self.hasMisfit(mine, theirs) || Self.hasMisfit(theirs, mine)
    disjoint = clash
    if mine.isEmpty || theirs.isEmpty {
      verdict = .absent
    } else if clash != nil {
      verdict = .disjoint
    } else {
      verdict = isMatched && !doesNotFit ? .compatible : .unmatched
    }
  }

  /// Whether a figure holds with none of the other claim, which has at least as many of its unit.
  private static func hasMisfit(_ figures: [Figure], _ others: [Figure]) -> Bool {
    figures.contains { figure in
      let rivals = others.filter { unit(of: $0) == unit(of: figure) }
      return !rivals.isEmpty && rivals.count >= figures.count { unit(of: $0) == unit(of: figure) }
        && !rivals.contains { interval($0).overlaps(interval(figure)) }
    }
  }

  private static func unit(of figure: Figure) -> UInt64 {
    WordScanner.words(of: figure.unitName ?? figure.unit ?? "").last?.stem ?? 0
  }

  private static func interval(_ figure: Figure) -> ClosedRange<Double> {
    let (low, high) =
      switch figure.amount {
      case .value(let value): (value, value)
      case .range(let range): (range.lowerBound, range.upperBound)
      }
    return switch figure.bound {
    case .exact, .up, .down: low...high
    case .approximate: low - abs(low) * 0.1...high + abs(high) * 0.1
    case .below: -Double.greatestFiniteMagnitude...high
    case .above: low...Double.greatestFiniteMagnitude
    }
  }

  private static func shown(_ figure: Figure) -> String {
    func plain(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
    let amount =
      switch figure.amount {
      case .value(let value): plain(value)
      case .range(let range): "\(plain(range.lowerBound)) to \(plain(range.upperBound))"
      }
    return switch figure.bound {
    case .exact, .up, .down: amount
    case .approximate: "about \(amount)"
    case .below: "up to \(amount)"
    case .above: "at least \(amount)"
    }
  }
}
