import Testing

@testable import ClaimExtraction

@Suite struct SourcePhraseTests {
  @Test(
    arguments: [
      ("US ambassador to Norland Brid Lund", "Brid Lund", "US ambassador to Norland"),
      ("Norlandic Defence Minister Sergej Ode", "Sergej Ode", "Norlandic Defence Minister"),
      (
        "John Ode, Fleet Council coordinator for ports", "John Ode",
        "Fleet Council coordinator for ports"
      ),
      ("Mr. Ode", "Ode", nil), ("Gen. Max Ode", "Max Ode", "Gen."),
      ("Ilse Brandt's", "Ilse Brandt", nil), ("the mayor", nil, nil), ("they", nil, nil),
      ("Max Ode, who left", "Max Ode", nil), ("Max Ode, 52", "Max Ode", nil),
      ("the Water Board", "Water Board", nil),
      (
        "Geologist Max Ode of the University of Norland", "Max Ode",
        "Geologist of the University of Norland"
      ),
      ("Ilse Brandt of Veldhaven", "Ilse Brandt", "of Veldhaven"),
      ("the Bank of Norland", "Bank of Norland", nil),
      ("Bank of Norland Governor Max Ode", "Max Ode", "Bank of Norland Governor"),
      (
        "the Ministry of Foreign Affairs of Norland", "Ministry of Foreign Affairs of Norland", nil
      ),
      ("the chairman of the Water Board", nil, nil),
      ("a man who asked Max Ode", nil, nil),
      ("a study by Max Ode", nil, nil), ("Officials", nil, nil), ("the CEO", nil, nil),
      ("The Ode Group's CEO, Ilse Brandt,", "Ilse Brandt", "Ode Group's CEO"),
    ] as [(String, String?, String?)])
  func takesNameAndRoleApart(source: String, name: String?, role: String?) {
    let read = ReadText(source)
    let phrase = SourcePhrase(read.all, in: read.text)
    #expect(read.words(phrase.name) == name)
    #expect(phrase.role.isEmpty == (role == nil))
    #expect(role == nil || read.text.joined(phrase.role) == role)
  }
}
