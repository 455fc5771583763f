import Testing

@testable import ClaimExtraction

@Suite struct CheckWorthinessTests {
  private let checkWorthiness = CheckWorthiness()

  private func score(_ text: String) -> Double { checkWorthiness.score(of: Array(text.utf8)[...]) }

  @Test(arguments: CheckWorthinessReference.scores)
  func scoresAsTheTrainersOwnCodeDoes(text: String, score: Double) {
    #expect(abs(self.score(text) - score) < 1e-9)
  }

  @Test func theTableIsTheOneThatTheTrainerWrote() {
    let letters = CheckWorthinessTable.letters.utf8.filter { $0 != UInt8(ascii: "\n") }
    #expect(letters.count == 1 << 17)
    #expect(FNVHash.hash(of: letters) == CheckWorthinessTable.checksum)
  }

  @Test func factsStandAboveSmallTalk() {
    #expect(score("The ministry of Norland closed 14 schools in March.") > 0.8)
    #expect(score("More women than men voted in Lund last year.") > 0.8)
    for smallTalk in ["Good evening to you all.", "What should we do?", "I hope you like it."] {
      #expect(score(smallTalk) < 0.1, "\(smallTalk)")
    }
  }

  @Test func aPassageOfATextScoresAsByItself() {
    let read = ReadText("Good evening. Norland spent 40 million crowns on ships last year.")
    let sentence = read.text.sentences[1]
    #expect(
      checkWorthiness.score(of: sentence, in: read.text)
        == score("Norland spent 40 million crowns on ships last year."))
    #expect(checkWorthiness.score(of: 0..<0, in: read.text) == score(""))
  }

  @Test(arguments: ["7", "a", "é", "'", "’", " ", "\u{0}", "Go. ", "“We won’t,” "])
  func readsTheFirstFourKilobytesOfWhatIsNoSentence(unit: String) {
    let text = String(repeating: unit, count: 200_000)
    #expect(score(text) == score(String(repeating: unit, count: 20_000)))
  }

  @Test func brokenBytesAreScoredLikeOthers() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x20, 0xE2, 0xFF, 0x41, 0xE2, 0x80]
    #expect((0...1).contains(checkWorthiness.score(of: bytes[...])))
  }
}
