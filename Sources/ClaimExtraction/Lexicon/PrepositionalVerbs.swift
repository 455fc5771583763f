/// Which prepositions lead to what a verb reports: "called for talks", "complained about noise".
enum PrepositionalVerbs {
  static let prepositions: [String: Set<String>] = [
    "call": ["for", "on"], "talk": ["about", "of"], "refer": ["to"], "complain": ["about", "of"],
    "warn": ["of", "about", "against"], "speak": ["about", "of"], "comment": ["on"],
    "point": ["to"], "allude": ["to"], "worry": ["about"], "apologize": ["for"],
    "apologise": ["for"], "think": ["about", "of"], "write": ["about", "of"],
    "boast": ["about", "of"], "brag": ["about", "of"], "push": ["for"], "rail": ["against", "at"],
    "muse": ["about"], "disapprove": ["of"],
  ]
}
