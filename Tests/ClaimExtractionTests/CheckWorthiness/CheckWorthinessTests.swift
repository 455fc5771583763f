import Testing

@testable import ClaimExtraction

@Suite struct CheckWorthinessTests {
  private func score(_ text: String) -> Double {
    let read = ReadText(text)
    return CheckWorthiness().score(of: read.all, in: read.text)
  }

  @Test func factsStandAboveSmallTalk() {
    let fact = score("Norland spent 40 million crowns on ships last year.")
    #expect(fact > 0.8)
    #expect(score("Thank you, and good night.") < 0.1)
    #expect(score("Will we all be happy?") < 0.1)
    #expect(score("I think we should love our towns.") < 0.1)
  }

  @Test func isTheLogisticFunctionOfTheWeights() {
    // Three words, shorter than six: -2.62 - 0.11 + 0.23 * ln 4.
    #expect(abs(score("Soft rain today") - 0.0824) < 0.0005)
  }

  @Test func countsAFeatureThreeTimesAtMost() {
    #expect(score("7 7 7 7 7 7 7 7") == score("7 7 7 a b c d e"))
  }
}
