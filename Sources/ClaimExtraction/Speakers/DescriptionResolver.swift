/// Finds who is meant by "the minister", "the 54-year-old" and "the agency".
struct DescriptionResolver {
  let text: AnnotatedText
  let sentences: SentenceNumbers
  let cast: Cast

  /// How many mentions before the description are looked at.
  private static let reach = 60
  /// Of two who fit, the nearer is meant if the other is so many sentences farther away.
  private static let lead = 3

  /// The member that a description means; nil where none or several fit.
  ///
  /// - Parameters:
  ///   - range: The description, without relative clauses.
  ///   - last: The person and the body that spoke last before, and in which sentences.
  /// - Returns: The member's number.
  func member(of range: Range<Int>, after last: [(member: Int, sentence: Int)]) -> Int? {
    guard text.words[range.lowerBound] == "the",
      let head = Description.headNoun(of: range, in: text)
    else { return nil }
    let sentence = sentences.number(at: range.lowerBound)
    var nearest: [(member: Int, sentence: Int)] = []
    nearest += last.filter { sentence - $0.sentence <= Self.lead }
    nearest += cast.mentions(before: range.lowerBound).prefix(Self.reach).map {
      ($0.member, $0.sentence)
    }
    var found: [(member: Int, sentence: Int)] = []
    for mention in nearest where !found.contains(where: { $0.member == mention.member }) {
      guard fits(cast.members[mention.member], head: head, in: range) else { continue }
      found.append(mention)
      guard found.count < 2 else { break }
    }
    guard let best = found.first else { return nil }
    guard found.count > 1 else { return best.member }
    return best.sentence - found[1].sentence >= Self.lead ? best.member : nil
  }

  private func fits(_ member: CastMember, head: Int, in range: Range<Int>) -> Bool {
    let noun = text.words[head]
    if noun == "year-old", let age = member.age {
      return head > 1 && text.words[head - 2] == age
    }
    if let gender = RoleNouns.gender(of: noun), gender == member.gender?.other { return false }
    guard bears(member, noun), rankFits(member, in: range) else { return false }
    return range.allSatisfy { $0 == head || isMeant($0, by: member) }
  }

  private func bears(_ member: CastMember, _ noun: String) -> Bool {
    if member.isBody || !member.isPerson {
      return member.words.contains(noun) && member.words.count > 1
    }
    if member.roleWords.contains(noun) { return true }
    return Self.synonyms[noun, default: []].contains { member.roleWords.contains($0) }
  }

  /// "the president" is no vice president, "the minister" no prime minister.
  private func rankFits(_ member: CastMember, in range: Range<Int>) -> Bool {
    let words = Set(range.lazy.map { text.words[$0] })
    return Self.ranks.allSatisfy { !member.roleWords.contains($0) || words.contains($0) }
  }

  /// Whether a word beside the head noun is one of the member's: "the Texas senator".
  private func isMeant(_ index: Int, by member: CastMember) -> Bool {
    let word = text.words[index]
    guard text.isWord(index), word != "'s",
      text.classes[index].isDisjoint(with: [.determiner, .preposition]),
      !Self.fillers.contains(word)
    else { return true }
    if member.roleWords.contains(word) || member.words.contains(word) { return true }
    // "Norlandic" and "Norland".
    let stem = word.prefix(5)
    return stem.utf8.count == 5 && member.roleWords.contains { $0.hasPrefix(stem) }
  }

  private static let ranks = ["vice", "deputy", "prime", "assistant", "press"]

  private static let fillers: Set<String> = [
    "former", "then", "outgoing", "new", "current", "late", "ex", "veteran", "longtime", "senior",
  ]

  private static let synonyms: [String: [String]] = [
    "leader": ["president", "premier", "chancellor", "minister", "king", "head", "chairman"],
    "premier": ["prime"],
    "lawmaker": [
      "senator", "congressman", "congresswoman", "representative", "mp", "sen", "rep", "mep",
    ],
    "senator": ["sen"], "congressman": ["rep", "representative"],
    "congresswoman": ["rep", "representative"], "representative": ["rep"], "governor": ["gov"],
    "general": ["gen"], "colonel": ["col"], "professor": ["prof"], "captain": ["capt"],
    "spokesman": ["spokesperson"], "spokeswoman": ["spokesperson"],
    "spokesperson": ["spokesman", "spokeswoman"], "chairwoman": ["chair"], "chairman": ["chair"],
    "chair": ["chairman", "chairwoman"], "doctor": ["dr", "physician", "surgeon"],
    "scientist": ["researcher", "physicist", "biologist", "chemist", "geologist"],
    "ceo": ["executive"], "executive": ["ceo"], "businessman": ["billionaire", "entrepreneur"],
  ]
}
