import Testing

@testable import ClaimExtraction

@Suite struct OccupationTests {
  @Test(arguments: ["hydrologist", "engineer", "technician"])
  func endingsNameOccupations(word: String) {
    #expect(Occupation.isNamed(by: word))
  }

  @Test(arguments: ["christ", "beer", "lindquist", "novak"])
  func otherWordsAreNone(word: String) {
    #expect(!Occupation.isNamed(by: word))
  }
}
