import Testing

@testable import ClaimExtraction

@Suite struct PeriodsTests {
  private func periods(_ text: String) -> [String] {
    let read = ReadText(text)
    return Periods(text: read.text).periods().compactMap(read.words)
  }

  @Test func aQuotationOfSeveralSentencesIsOnePeriod() {
    #expect(
      periods("“It broke. We ran,” said Lund. Rain fell.")
        == ["“ It broke . We ran , ” said Lund .", "Rain fell ."])
  }

  @Test func aQuestionJoinsTheSentenceThatNamesItsSpeaker() {
    #expect(periods("“Who pays for it?” Lund asked.") == ["“ Who pays for it ? ” Lund asked ."])
  }

  @Test func theNextQuotationsIntroductionStaysApart() {
    #expect(
      periods("“We pay for it.” Lund added, “Not you.”")
        == ["“ We pay for it . ”", "Lund added , “ Not you . ”"])
  }
}
