/// The titles in front of names: "Foreign Minister Lavrov" is asked for as "Lavrov".
enum Titles {
  /// The words behind the last title that a name begins with.
  ///
  /// A word such as "defence" is a title's only before one: the "Defence Ministry" keeps it. What
  /// stands in front of given names goes only where a surname follows: "King Charles" stays whole.
  static func dropped(from words: [Word]) -> ArraySlice<Word> {
    let opening = words.dropLast().prefix { isTitle($0) || others.contains($0.plain) }
    guard let last = opening.lastIndex(where: isTitle) else { return words[...] }
    let rest = words[(last + 1)...]
    return rest.count == 1 && ofGivenNames.contains(words[last].plain) ? words[...] : rest
  }

  private static func isTitle(_ word: Word) -> Bool {
    ofSurnames.contains(word.plain) || ofGivenNames.contains(word.plain)
  }

  /// Not "general" and "justice", by which companies and authorities begin.
  private static let ofSurnames: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "president", "minister",
    "senator", "sen", "rep", "gov", "governor", "gen", "col", "colonel", "lt", "capt", "captain",
    "judge", "mayor", "ambassador", "secretary", "chancellor", "premier", "congressman",
    "congresswoman", "representative", "spokesman", "spokeswoman", "spokesperson",
  ]

  private static let ofGivenNames: Set<String> = [
    "sir", "lord", "lady", "dame", "king", "queen", "prince", "princess", "pope",
  ]

  /// What stands before and between titles.
  private static let others: Set<String> = [
    "the", "former", "acting", "deputy", "prime", "vice", "foreign", "defence", "defense",
    "interior", "finance", "health", "energy", "state", "of",
  ]
}
