/// The singular of English nouns: by rule, but for those that follow none.
enum Singular {
  private static let irregular: [String: String] = [
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "wives": "wife", "lives": "life", "knives": "knife",
    "wolves": "wolf", "halves": "half", "leaves": "leaf", "loaves": "loaf", "thieves": "thief",
    "shelves": "shelf", "calves": "calf", "criteria": "criterion", "phenomena": "phenomenon",
    "crises": "crisis", "analyses": "analysis", "bases": "base", "oxen": "ox", "dice": "die",
    "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "movies": "movie",
    "calories": "calorie", "ties": "tie", "lies": "lie", "pies": "pie", "cookies": "cookie",
    "zombies": "zombie", "rookies": "rookie", "kilocalories": "kilocalorie", "shoes": "shoe",
    "prairies": "prairie", "heroes": "hero", "taxes": "tax", "axes": "axe", "caches": "cache",
    "headaches": "headache", "species": "species", "series": "series", "means": "means",
    "quizzes": "quiz", "selfies": "selfie", "hoodies": "hoodie", "toes": "toe", "foes": "foe",
    "fishermen": "fisherman", "candidacies": "candidacy", "aliases": "alias", "bonuses": "bonus",
    "censuses": "census", "statuses": "status", "surpluses": "surplus", "lenses": "lens",
  ]

  /// Nouns that are one and many in the same form; "people" stays as English counts it.
  private static let invariant: Set<String> = [
    "people", "staff", "police", "personnel", "aircraft", "spacecraft", "hovercraft", "sheep",
    "fish", "cattle", "deer", "salmon", "headquarters", "barracks", "crossroads", "swine",
    "infantry", "cavalry", "offspring", "percent", "horsepower", "works", "premises", "folk",
    "species", "series", "means", "livestock", "poultry", "clergy", "youth", "gallows",
    "artillery", "crew",
  ]

  /// Whether the noun may stand behind a number above one without an "s".
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it may.
  static func isInvariant(_ word: String) -> Bool {
    invariant.contains(word) || word.hasSuffix("craft") || word.hasSuffix("people")
  }

  /// Whether the word is a plural that its ending does not show.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it is one.
  static func isIrregularPlural(_ word: String) -> Bool {
    irregular[word] != nil || word.hasSuffix("women")
      || word.hasSuffix("men") && word.utf8.count > 4
        && !["specimen", "regimen", "abdomen", "omen"]
          .contains(word)
      || word.hasSuffix("children")
  }

  /// The singular of `word`, with the case of its letters kept.
  ///
  /// - Parameter word: A noun, plural or singular.
  /// - Returns: Its singular; the word itself where it is no plural.
  static func of(_ word: String) -> String {
    let lower = word.lowercased()
    if isInvariant(lower) { return word }
    if let singular = irregular[lower] { return matchingCase(singular, of: word) }
    if lower.hasSuffix("men"), isIrregularPlural(lower) { return String(word.dropLast(2)) + "an" }
    if lower.hasSuffix("children") { return String(word.dropLast(3)) }
    guard lower.hasSuffix("s"), lower.utf8.count > 2, !lower.hasSuffix("ss"),
      !lower.hasSuffix("us"), !lower.hasSuffix("is")
    else { return word }
    if lower.hasSuffix("ies"), lower.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
    if ["yses", "noses", "theses", "pses"].contains(where: lower.hasSuffix) {
      return String(word.dropLast(2)) + "is"
    }
    let takesES = ["ches", "shes", "sses", "xes", "zzes", "oes"]
    if takesES.contains(where: lower.hasSuffix), lower.utf8.count > 4 {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  private static func matchingCase(_ singular: String, of word: String) -> String {
    guard word.first?.isUppercase == true, let first = singular.first else { return singular }
    return first.uppercased() + singular.dropFirst()
  }
}
