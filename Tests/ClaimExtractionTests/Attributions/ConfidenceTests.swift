import Testing

@testable import ClaimExtraction

/// How confidence follows from what the model says.
@Suite struct ConfidenceTests {
  private let text = HandMade("Novak said the dam leaks, and the town waits.")

  private func confidence(cue: Double, source: Double, content: Double, rest: Double) -> Double {
    let reading = text.reading(
      cue: "said", chance: cue, source: [("novak", "novak", source)],
      content: [("dam", "leaks", content), ("town", "waits", rest)])
    let decoded = DecodedReading(reading: reading, source: [0..<1], content: [3..<5])
    return Confidence.confidence(in: decoded, text: text.read.text)
  }

  @Test func growsWithEachChance() {
    let middle = confidence(cue: 0.7, source: 0.7, content: 0.7, rest: 0.2)
    #expect(confidence(cue: 0.8, source: 0.7, content: 0.7, rest: 0.2) > middle)
    #expect(confidence(cue: 0.7, source: 0.8, content: 0.7, rest: 0.2) > middle)
    #expect(confidence(cue: 0.7, source: 0.7, content: 0.8, rest: 0.2) > middle)
  }

  @Test func fallsWithWhatMightBeContentToo() {
    #expect(
      confidence(cue: 0.9, source: 0.9, content: 0.9, rest: 0.4)
        < confidence(cue: 0.9, source: 0.9, content: 0.9, rest: 0.1))
  }

  @Test func isSureOfAQuotationThatTheModelIsSureOf() {
    let text = HandMade("“The dam leaks and the town waits,” said Novak.")
    let reading = text.reading(
      cue: "said", chance: 0.999, source: [("novak", "novak", 0.999)],
      content: [("the", "waits", 0.999)])
    let decoded = DecodedReading(reading: reading, source: [11..<12], content: [1..<8])
    #expect(Confidence.confidence(in: decoded, text: text.read.text) > 0.95)
  }

  @Test func aReportIsLessSureThanAQuotation() {
    let sure = confidence(cue: 0.999, source: 0.999, content: 0.999, rest: 0.001)
    #expect(sure > 0.85)
    #expect(sure < 0.95)
  }

  @Test func whatIsDoubtfulInAllRespectsIsBelowTheThreshold() {
    #expect(
      confidence(cue: 0.2, source: 0.2, content: 0.55, rest: 0.4) < AttributionFinder.threshold)
  }
}
