import Encoder
import Testing

@testable import ClaimExtraction

/// Which words are cues.
@Suite struct CueFinderTests {
  private func chances(_ chances: [(inside: Double, begin: Double)]) -> [CueChance] {
    chances.map { CueChance(inside: $0.inside, begin: $0.begin) }
  }

  @Test func neighboursAreOneCue() {
    let chances = chances([(0.1, 0), (0.9, 0.8), (0.5, 0.1), (0.1, 0), (0.2, 0.2)])
    #expect(CueFinder.cues(in: chances) == [1..<3, 4..<5])
  }

  @Test func aWordThatSurelyBeginsACueEndsTheOneBeforeIt() {
    let chances = chances([(0.9, 0.8), (0.9, 0.8), (0.9, 0.2)])
    #expect(CueFinder.cues(in: chances) == [0..<1, 1..<3])
  }

  @Test func aDoubtfulWordIsNotOfTheSureCueBesideIt() {
    let chances = chances([(0.9, 0.8), (0.4, 0.1), (0.3, 0.1), (0.8, 0.4)])
    #expect(CueFinder.cues(in: chances) == [0..<1, 1..<3, 3..<4])
  }

  @Test func aCueIsAsLikelyAsItsLikeliestWord() {
    let chances = chances([(0.4, 0.3), (0.7, 0.1)])
    #expect(CueFinder.chance(of: 0..<2, in: chances) == 0.7)
  }

  @Test func ofTooManyCuesTheLikeliestAreLookedAt() {
    let alternating = (0..<100).map { word in
      word.isMultiple(of: 2) ? (inside: word < 64 ? 0.6 : 0.9, begin: 0.1) : (inside: 0, begin: 0)
    }
    let cues = CueFinder.cues(in: chances(alternating))
    #expect(cues.count == 32)
    #expect(
      cues.map(\.lowerBound) == Array(stride(from: 0, to: 28, by: 2))
        + Array(stride(from: 64, to: 100, by: 2)))
  }

  @Test func aWordIsAsLikelyAsItsLikeliestPiece() {
    let pieces = [
      CueLogits(outside: 0, begin: 0, inside: 0), CueLogits(outside: -20, begin: -20, inside: 20),
    ]
    let chance = CueChance(of: pieces)
    #expect(abs(chance.inside - 1) < 1e-9)
    #expect(abs(chance.begin - 1.0 / 3) < 1e-9)
    #expect(CueChance(of: []) == CueChance(inside: 0, begin: 0))
  }
}
