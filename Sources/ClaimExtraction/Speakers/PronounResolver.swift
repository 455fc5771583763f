/// Finds whom "he" or "she" means: by gender, nearness, place in the sentence, and who spoke last.
///
/// Where two fit about as well it names nobody. The weights were set by reading the pronouns of
/// articles of PolNeAR's train part.
struct PronounResolver {
  let text: AnnotatedText
  let sentences: SentenceNumbers
  let cast: Cast

  /// How many mentions before the pronoun are looked at, and over how many sentences.
  private static let reach = 24
  private static let farthest = 4
  /// By how much the best must be ahead of the next.
  private static let margin = 1.5
  private static let least = 2.0
  /// What each further mention adds.
  private static let repetition = 0.5

  /// The member that the pronoun at `index` means.
  ///
  /// - Parameters:
  ///   - index: The pronoun's token.
  ///   - last: Who spoke last before, and in which sentence.
  /// - Returns: The member's number; nil where nobody fits, or two do.
  func member(of index: Int, after last: (member: Int, sentence: Int)?) -> Int? {
    guard let gender = Gender(pronoun: text.words[index]) else { return nil }
    let sentence = sentences.number(at: index)
    var scores: [Int: Double] = [:]
    for mention in cast.mentions(before: index).prefix(Self.reach) {
      guard sentence - mention.sentence <= Self.farthest else { break }
      guard mayBe(mention.member, gender) else { continue }
      let score = score(mention, from: sentence, isQuoted: text.isQuoted(index))
      let known = scores[mention.member]
      scores[mention.member] =
        max(known ?? -.infinity, score) + (known == nil ? 0 : Self.repetition)
    }
    if let last, !text.isQuoted(index), mayBe(last.member, gender),
      sentence - last.sentence <= 2 * Self.farthest
    {
      let distance = Double(sentence - last.sentence)
      scores[last.member] = max(scores[last.member] ?? 0, 5 - 0.5 * distance) + 3
    }
    for number in scores.keys {
      let member = cast.members[number]
      if member.gender == gender { scores[number, default: 0] += 1.5 }
      if !member.isPerson, member.gender == nil { scores[number, default: 0] -= 3 }
    }
    return clearest(scores)
  }

  private func mayBe(_ member: Int, _ gender: Gender) -> Bool {
    let member = cast.members[member]
    return !member.isBody && member.gender != gender.other
  }

  private func score(_ mention: Mention, from sentence: Int, isQuoted: Bool) -> Double {
    var score = 6 - 1.5 * Double(sentence - mention.sentence)
    if mention.isOblique { score -= 2 }
    if mention.isQuoted != isQuoted { score -= 3 }
    return score
  }

  private func clearest(_ scores: [Int: Double]) -> Int? {
    let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = ranked.first, best.value >= Self.least else { return nil }
    guard ranked.count == 1 || best.value - ranked[1].value >= Self.margin else { return nil }
    return best.key
  }
}
