import Testing

@testable import ClaimExtraction

@Suite struct TranscriptRuleTests {
  @Test func aTurnIsItsSpeakers() {
    let text = """
      LUND: Is the dam safe?
      MAYOR NOVAK: It is. We looked.
      (CROSSTALK.)
      LUND: When?
      """
    #expect(
      Found.attributions(in: text) == [
        Found("LUND", ":", "Is the dam safe"), Found("MAYOR NOVAK", ":", "It is. We looked"),
        Found("LUND", ":", "When"),
      ])
  }

  @Test func aTranscriptMayStandInQuotationMarks() {
    let text = """
      “LUND: Is the dam safe?

      “NOVAK: It is.

      “LUND: When did you look?”
      """
    #expect(
      Found.attributions(in: text).map(\.source) == ["LUND", "NOVAK", "LUND"])
  }

  @Test(arguments: [
    "LUND: The dam is safe.\nLUND: It always was.",
    "WEATHER: Rain is likely.\nTRAFFIC: The bridge is closed.",
    "LUND: The dam is safe.\nNovak: It is.\nLUND: When did you look?",
  ])
  func whereNoNamesTakeTurnsNobodySpeaks(string: String) {
    #expect(TranscriptRule(text: ReadText(string).text).candidates() == [])
  }
}
