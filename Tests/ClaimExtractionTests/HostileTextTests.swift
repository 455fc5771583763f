import ClaimExtraction
import News
import Testing

/// Texts that no one writes cost no more than others: the limit is minutes for what takes seconds.
///
/// One after the other: each keeps a thread from the tests that wait for a server.
@Suite(.serialized) struct HostileTextTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "\"", "“", "”", "“a” ", "'a ", "he said that ", "according to ", "(a ", "— a ", "Kim, ",
      "“We go,” he said, ", "’s ", "Kim and Lee said that x and ", ".", "A. ", "Kim: ", "\n",
      "who said ", "As X, ", "a-", "“a b c d. ",
    ])
  func repeatedMarksAndCuesAreReadInTime(unit: String) {
    let text = String(repeating: unit, count: 2_000)
    let extraction = ClaimExtractor().extract(text, language: "en")
    let end = text.unicodeScalars.count
    #expect(
      extraction.claims.allSatisfy { $0.content.allSatisfy { $0.end <= end && $0.count > 0 } })
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "«", "»", "« a b c » dit ", "»a b c«, sagte ", "«a b c – dit – ", "— ", "— dit ", "dit ",
      "selon ", "a-t-il ", "« a b c », dit J. ", "lundi ", "J. Morel ",
    ])
  func repeatedMarksOfOtherLanguagesAreReadInTime(unit: String) {
    let text = String(repeating: unit, count: 2_000)
    let end = text.unicodeScalars.count
    for language in ["de", "fr", "ru"] {
      let claims = ClaimExtractor().extract(text, language: language).claims
      #expect(claims.allSatisfy { $0.content.allSatisfy { $0.end <= end && $0.count > 0 } })
    }
  }

  @Test(arguments: [
    "", " ", "\n\n", "“", "\"", ":", "—", "said", "according to", "As", "\u{301}", "“”",
  ])
  func theShortestTextsAreTextsToo(text: String) {
    #expect(ClaimExtractor().extract(text).claims.isEmpty)
  }

  @Test func anyMixOfWordsAndMarksIsReadAndItsSpansLieWithinIt() {
    var generator = SeededGenerator(state: 7)
    let extractor = ClaimExtractor()
    for _ in 0..<600 {
      let words = (0..<Int.random(in: 1...90, using: &generator)).map { _ in
        Self.vocabulary.randomElement(using: &generator) ?? ""
      }
      let text = words.joined(separator: Bool.random(using: &generator) ? " " : "")
      let end = text.unicodeScalars.count
      let claims = extractor.extract(text, language: "en").claims
      let spans = claims.flatMap { $0.content + $0.source + $0.cue }
      #expect(spans.allSatisfy { $0.count > 0 && $0.end <= end }, "\(text)")
    }
  }

  private static let vocabulary = [
    "“", "”", "\"", "'", "’", "''", "(", ")", "—", "-", ",", ".", ":", ";", "?", "...", "said",
    "says", "told", "adding", "according to", "that", "who", "which", "he", "they", "Kim", "Lee",
    "Mayor Brandt", ", the mayor,", "As Kim explains,", "when asked", "if", "and", "but", "while",
    "on Monday", "300", "50%", "may", "did not", "vowed to", "called for", "criticised",
    "point out",
    "U.S.", "Mr.", "'s", "\n", "“We go,” he said.", "states", "claims", "is", "of", "the dam",
  ]

  @Test func theSameTextGivesTheSameExtraction() {
    let text =
      "“We pay,” said Max Ode, the mayor. Lund said 40 ships may sink. Norland lost 42 ships."
    let first = ClaimExtractor().extract(text)
    #expect(first.claims.count == 2)
    #expect(ClaimExtractor().extract(text) == first)
  }
}
