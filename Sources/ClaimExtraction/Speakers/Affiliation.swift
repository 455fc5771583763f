/// The house that a person's name is followed by: "Kim Novak of the University of Ohio".
enum Affiliation {
  /// The preposition at which it begins; nil where the capitals before one are no person's, as in
  /// "Bank of Norland" and "Prime Minister of Norland Brid Lund".
  static func start(in head: Range<Int>, of text: AnnotatedText) -> Int? {
    guard let first = head.first, !text.has(.determiner, at: first),
      let preposition = head.first(where: { text.has(.preposition, at: $0) }),
      prepositions.contains(text.words[preposition]), preposition + 1 < head.upperBound
    else { return nil }
    let before = head.lowerBound..<preposition
    let names = before.reversed().prefix { isNamePart($0, in: text) }
    return names.count > 1 && !text.has(.role, at: preposition - 1) ? preposition : nil
  }

  /// Where the institution begins of which the words behind a preposition are a part: "Bank of
  /// Norland"; nil where none stands before it, as in "the chairman of the Bank".
  static func institution(
    before preposition: Int, in head: Range<Int>, of text: AnnotatedText
  ) -> Int? {
    let name = (head.lowerBound..<preposition).reversed().prefix {
      text.isCapitalised($0) && !text.has(.determiner, at: $0)
    }
    guard let start = name.last, !name.contains(where: { text.has(.role, at: $0) }) else {
      return nil
    }
    return start
  }

  private static func isNamePart(_ index: Int, in text: AnnotatedText) -> Bool {
    text.isCapitalised(index) && !text.has([.role, .honorific], at: index)
      && !institutions.contains(text.words[index])
  }

  private static let prepositions: Set<String> = ["of", "from", "at", "with", "for"]

  static let institutions: Set<String> = [
    "agency", "alliance", "army", "assembly", "association", "authority", "bank", "board", "bureau",
    "center", "centre", "chamber", "church", "club", "coalition", "college", "commission",
    "committee", "company", "confederation", "conference", "congress", "corporation", "council",
    "court", "cross", "department", "emirates", "federation", "force", "forces", "foundation",
    "front", "fund", "group", "guard", "hospital", "house", "institute", "kingdom", "league",
    "ministry", "movement", "office", "organization", "organisation", "parliament", "party",
    "police", "republic", "reserve", "school", "senate", "service", "society", "state", "states",
    "union", "university", "airlines", "gazette", "herald", "inc", "magazine", "network", "news",
    "press", "sun-times", "times", "tribune",
  ]
}
