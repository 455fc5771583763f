/// The forms of an English verb, by the spelling rules of regular verbs and a table of irregular ones.
struct Inflection {
  /// Each line: base, past, participle.
  private let irregular: [String: (past: String, participle: String)]
  private let doubling: Set<String>

  init() {
    var irregular: [String: (past: String, participle: String)] = [:]
    for line in VerbTables.irregular.split(separator: "\n") {
      let forms = line.split(separator: " ").map(String.init)
      irregular[forms[0]] = (forms[1], forms.count > 2 ? forms[2] : forms[1])
    }
    self.irregular = irregular
    doubling = Set(VerbTables.doubling.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// All forms of `verb` with what they are.
  func forms(of verb: String) -> [(String, VerbForm)] {
    let stem = doubling.contains(verb) ? verb + String(verb.suffix(1)) : verb
    let past = irregular[verb]
    return [
      (verb, .base), (third(verb), .third), (gerund(verb, stem: stem), .gerund),
      (past?.past ?? regularPast(verb, stem: stem), .past),
      (past?.participle ?? regularPast(verb, stem: stem), .participle),
    ]
  }

  private func third(_ verb: String) -> String {
    if verb.hasSuffix("y"), !endsInVowelAndY(verb) { return verb.dropLast() + "ies" }
    let hissing = ["s", "sh", "ch", "x", "z", "o"].contains { verb.hasSuffix($0) }
    return verb + (hissing ? "es" : "s")
  }

  private func gerund(_ verb: String, stem: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    let losesE = verb.hasSuffix("e") && !["ee", "oe", "ye"].contains { verb.hasSuffix($0) }
    return (losesE ? String(verb.dropLast()) : stem) + "ing"
  }

  private func regularPast(_ verb: String, stem: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    if verb.hasSuffix("y"), !endsInVowelAndY(verb) { return verb.dropLast() + "ied" }
    return stem + "ed"
  }

  private func endsInVowelAndY(_ verb: String) -> Bool {
    ["ay", "ey", "oy", "uy"].contains { verb.hasSuffix($0) }
  }
}
