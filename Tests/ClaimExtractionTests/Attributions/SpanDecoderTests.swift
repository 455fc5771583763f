import Testing

@testable import ClaimExtraction

/// From the chances of words to spans.
@Suite struct SpanDecoderTests {
  private let text = HandMade(
    "Kim Novak, the mayor, said on Monday: “We pay. Nobody else will.” The town waits.")

  private func decoded(
    source: [(String, String, Double)] = [], content: [(String, String, Double)]
  ) -> DecodedReading? {
    SpanDecoder(text: text.read.text).decoded(
      text.reading(cue: "said", source: source, content: content))
  }

  private func content(_ parts: [(String, String, Double)]) -> String? {
    decoded(content: parts).map { text.words($0.content) }
  }

  private func source(_ parts: [(String, String, Double)]) -> String? {
    decoded(source: parts, content: [("we", "pay", 0.9)]).map { text.words($0.source) }
  }

  @Test func likelyWordsAreTheContent() {
    #expect(content([("“", "”", 0.9), ("the", "mayor", 0.4)]) == "“We pay. Nobody else will.”")
  }

  @Test func aWordThatMayBelongJoinsWhatItParts() {
    #expect(
      content([("nobody", "nobody", 0.9), ("else", "else", 0.3), ("will", "will", 0.9)])
        == "Nobody else will")
    #expect(
      content([("nobody", "nobody", 0.9), ("else", "else", 0.1), ("will", "will", 0.9)])
        == "Nobody … will")
  }

  @Test func noGapIsFilledAtTheEndOfASentence() {
    #expect(
      content([("pay", "pay", 0.9), (".", ".", 0.3), ("nobody", "nobody", 0.9)])
        == "pay … Nobody")
  }

  @Test func marksAloneAreNoContent() {
    #expect(content([(":", ":", 0.9)]) == nil)
    #expect(content([]) == nil)
  }

  @Test func marksAtTheEdgesAreLeftOut() {
    #expect(content([("on", ":", 0.9)]) == "on Monday")
  }

  @Test func theCueIsNoPartOfWhatItReports() {
    #expect(content([("mayor", "monday", 0.9)]) == "mayor … on Monday")
  }

  @Test func theSurestSourceComesFirstAndADoubtfulOneIsNone() {
    #expect(
      source([("kim", "mayor", 0.6), ("town", "town", 0.8)]) == "town … Kim Novak, the mayor")
    #expect(source([("kim", "mayor", 0.8), ("town", "town", 0.3)]) == "Kim Novak, the mayor")
  }

  @Test func aDoubtfulSourceIsBetterThanNone() {
    #expect(source([("novak", "novak", 0.2)]) == "Novak")
    #expect(source([("novak", "novak", 0.1)]) == "")
  }

  @Test func aWordIsNotBothSourceAndContent() {
    #expect(source([("we", "we", 0.3)]) == "")
  }
}
