import Testing

@testable import ClaimExtraction

@Suite struct InflectionTests {
  @Test(arguments: [
    ("say", ["say", "says", "saying", "said", "said"]),
    ("write", ["write", "writes", "writing", "wrote", "written"]),
    ("deny", ["deny", "denies", "denying", "denied", "denied"]),
    ("admit", ["admit", "admits", "admitting", "admitted", "admitted"]),
    ("declare", ["declare", "declares", "declaring", "declared", "declared"]),
    ("stress", ["stress", "stresses", "stressing", "stressed", "stressed"]),
    ("die", ["die", "dies", "dying", "died", "died"]),
    ("agree", ["agree", "agrees", "agreeing", "agreed", "agreed"]),
    ("play", ["play", "plays", "playing", "played", "played"]),
  ])
  func inflects(verb: String, forms: [String]) {
    #expect(Inflection().forms(of: verb).map(\.0) == forms)
  }
}
