import FoundationEssentials
import News
import Testing

@Suite struct ClaimBuilderTests {
  @Test func aClaimHoldsItsFiguresAndTheTimeOfItsSentence() throws {
    let text = "Yesterday, Lund announced a call for about 300 divers and 2 boats."
    let claim = try #require(FoundClaim.all(in: text).first)
    #expect(claim.content == "a call for about 300 divers and 2 boats")
    #expect(claim.claim.figures.map(\.amount) == [.value(300), .value(2)])
    #expect(
      claim.claim.times.map { $0.interval.lowerBound.formatted(.iso8601) }
        == ["2022-09-20T00:00:00Z"])
  }

  @Test func aSpeechIsCutAtItsSentences() {
    let sentence = "We carried thirty heavy stones from the river to the old dam on the hill. "
    let speech = String(repeating: sentence, count: 9).dropLast()
    let claims = FoundClaim.all(in: "“\(speech)” said Max Ode.")
    #expect(claims.map(\.content.count) == [296, 295, 74])
    #expect(Set(claims.map(\.claim.speaker)) == ["Max Ode"])
  }

  @Test func twoWordsAreNoClaim() {
    #expect(FoundClaim.all(in: "“Not now,” said Lund.").isEmpty)
    #expect(Found.attributions(in: "“Not now,” said Lund.").count == 1)
  }

  @Test func otherLanguagesGetNoStatements() {
    let text = "Die Flotte hat am Montag 40 Schiffe verloren, und der Hafen von Nordheim ist zu."
    #expect(FoundClaim.all(in: text, language: "de").isEmpty)
  }
}
