import ClaimExtraction
import News
import Testing

@Suite struct ArticleLanguageTests {
  private static let german = """
    „Wir öffnen die Brücke im Mai“, sagte Ministerin Petra Lang. Der Damm an der Ems ist dagegen seit \
    Montag gesperrt. Taucher haben neue Risse gefunden, und niemand weiß, ob er das nächste Hochwasser \
    übersteht.
    """

  private func language(of text: String, declared: String? = nil) -> String {
    ClaimExtractor().extract(text, language: declared).language
  }

  @Test func isFoundWhereNoneIsDeclared() {
    #expect(language(of: Self.german) == "de")
    #expect(language(of: "The dam on the Ems is closed until Monday.") == "en")
    #expect(language(of: "Мер Лунда подав у відставку.") == "uk")
  }

  @Test func isWhatTheTextIsSurelyInWhateverIsDeclared() {
    #expect(language(of: Self.german, declared: "en-US") == "de")
    let claims = ClaimExtractor().extract(Self.german, language: "en-US").claims
    #expect(claims.map(\.speaker) == ["Petra Lang"])
  }

  @Test func isWhatIsDeclaredOfAShortText() {
    #expect(language(of: "Damm an der Ems gesperrt", declared: "nl") == "nl")
    #expect(language(of: "300", declared: "fr") == "fr")
  }

  @Test(arguments: ["de-AT", "DE", "de"])
  func keepsTheRegionThatIsDeclared(tag: String) {
    #expect(language(of: Self.german, declared: tag) == tag)
  }

  @Test func isEnglishWhereNothingTells() {
    #expect(language(of: "") == "en")
  }
}
