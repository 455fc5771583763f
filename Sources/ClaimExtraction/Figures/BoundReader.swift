import News

/// Reads how the words around an amount bound it: "at least", "about", "fell".
struct BoundReader: Sendable {
  let pieces: Pieces

  /// How the amount is bounded.
  ///
  /// - Parameters:
  ///   - start: Its first piece, currency included.
  ///   - end: The piece after its unit.
  /// - Returns: The bound; exact where no word says otherwise.
  func bound(before start: Int, after end: Int) -> Figure.Bound {
    if let bound = following(end) { return bound }
    var index = start - 1
    while Self.transparent.contains(pieces.word(index)) { index -= 1 }
    return phrase(endingAt: index) ?? .exact
  }

  /// Whether bounding words stand right before `start`.
  ///
  /// - Parameter start: The first piece of an amount.
  /// - Returns: Whether they do.
  func isBounded(_ start: Int) -> Bool { phrase(endingAt: start - 1) != nil }

  /// "About $40 million", "about the same 40": words between a bound and its amount.
  private static let transparent: Set<String> = ["a", "an", "another", "the", "whopping", "us"]

  /// "100 or more", "40 or so", "50+".
  private func following(_ end: Int) -> Figure.Bound? {
    if pieces.isMark("+", at: end), pieces.isGlued(at: end) { return .above }
    guard pieces.word(end) == "or" else { return nil }
    switch pieces.word(end + 1) {
    case "more", "over", "above", "older", "higher", "greater": return .above
    case "less", "fewer", "under", "below", "younger", "lower": return .below
    case "so": return .approximate
    default: return nil
    }
  }

  private func phrase(endingAt index: Int) -> Figure.Bound? {
    guard index >= 0 else { return nil }
    let last = pieces.word(index)
    let pair = pieces.word(index - 1) + " " + last
    let triple = pieces.word(index - 2) + " " + pair
    if let bound = Self.phrases[triple] ?? Self.phrases[pair] ?? Self.words[last] { return bound }
    if last == "by" { return Self.changes[pieces.word(index - 1)] }
    return Self.changes[last]
  }

  private static let words: [String: Figure.Bound] = [
    "about": .approximate, "around": .approximate, "approximately": .approximate,
    "roughly": .approximate, "some": .approximate, "nearly": .approximate,
    "almost": .approximate, "circa": .approximate, "estimated": .approximate, "~": .approximate,
    "≈": .approximate, "barely": .approximate, "averaged": .approximate, "approx": .approximate,
    "over": .above, "above": .above, "exceeding": .above, "exceeds": .above, "exceeded": .above,
    "minimum": .above, ">": .above, "≥": .above, "topped": .above, "topping": .above,
    "under": .below, "below": .below, "maximum": .below, "<": .below, "≤": .below,
  ]

  private static let phrases: [String: Figure.Bound] = [
    "more than": .above, "at least": .above, "greater than": .above, "higher than": .above,
    "larger than": .above, "older than": .above, "longer than": .above, "upwards of": .above,
    "upward of": .above, "excess of": .above, "minimum of": .above, "not under": .above,
    "no fewer than": .above, "no less than": .above, "not less than": .above,
    "up to": .below, "less than": .below, "fewer than": .below, "lower than": .below,
    "smaller than": .below, "younger than": .below, "shorter than": .below, "at most": .below,
    "no more than": .below, "not more than": .below, "as many as": .below, "as much as": .below,
    "maximum of": .below, "sub -": .below, "close to": .approximate, "estimate of": .approximate,
    "a few": .approximate, "in excess of": .above,
  ]

  /// Words of change; they tell a direction only right before the amount, or before "by".
  private static let changes: [String: Figure.Bound] = {
    let up = """
      up rose rise rises risen rising gained gain gains gaining climbed climb climbs climbing jumped
      jump jumps jumping surged surge surges surging soared soar soaring increased increase
      increases increasing grew grow grows grown growing advanced advance advancing added rallied
      spiked leapt
      """
    let down = """
      down fell fall falls fallen falling dropped drop drops dropping lost slid slide sliding slipped
      slipping declined decline declining decreased decrease decreasing plunged plunging plummeted
      plummeting tumbled tumbling shed shedding sank sinking eased dipped shrank shrunk contracted
      reduced
      """
    let words = { (list: String) in list.split { $0 == " " || $0 == "\n" }.map(String.init) }
    return Dictionary(uniqueKeysWithValues: words(up).map { ($0, Figure.Bound.up) })
      .merging(words(down).map { ($0, .down) }) { first, _ in first }
  }()

  /// Whether the word tells of a change, so that "to" behind the amount names its result.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it does.
  static func isChange(_ word: String) -> Bool { changes[word] != nil }
}
