import Testing

@testable import ClaimExtraction

/// Attributions of one content.
@Suite struct RivalsTests {
  private let read = ReadText("One two three four five six seven eight nine ten eleven twelve")

  private func candidate(_ cue: Int, _ content: Range<Int>, _ confidence: Double) -> Candidate {
    Candidate(cue: [cue..<cue + 1], content: [content], confidence: confidence)
  }

  private func cues(_ candidates: [Candidate]) -> [Int] {
    Rivals.best(of: candidates, in: read.text).map(\.position)
  }

  @Test func theMoreConfidentOfTwoRivalsStays() {
    #expect(cues([candidate(0, 2..<8, 0.5), candidate(1, 2..<7, 0.6)]) == [1])
  }

  @Test func ofEquallyConfidentRivalsTheFirstStays() {
    #expect(cues([candidate(1, 2..<8, 0.5), candidate(0, 2..<8, 0.5)]) == [0])
  }

  @Test func aReportWithinAReportStays() {
    #expect(cues([candidate(0, 1..<11, 0.5), candidate(5, 6..<10, 0.6)]) == [0, 5])
  }

  @Test func halfOfAllWordsInCommonMakeRivals() {
    #expect(cues([candidate(0, 2..<6, 0.5), candidate(1, 2..<10, 0.6)]) == [1])
    #expect(cues([candidate(0, 2..<6, 0.5), candidate(1, 3..<10, 0.6)]) == [0, 1])
  }

  @Test func anEarlierRankBeatsConfidence() {
    let best = Rivals.best(
      of: [candidate(0, 2..<8, 0.5)], [candidate(1, 2..<7, 0.9), candidate(9, 10..<12, 0.4)],
      in: read.text)
    #expect(best.map(\.position) == [0, 9])
  }
}
