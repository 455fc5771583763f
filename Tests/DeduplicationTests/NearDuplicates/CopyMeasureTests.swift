import News
import Testing

@testable import Deduplication

@Suite struct CopyMeasureTests {
  private static let sentence = """
    The council of Vellmar voted on Monday to rebuild the old customs house as a school for ninety \
    children, after a debate of five hours in which nobody was willing to speak against it.
    """
  private static let other = """
    Heavy snow closed the pass above Grell for the second time this winter; ploughs from three \
    districts were at work, and the road office hoped to let lorries through by Friday noon.
    """

  private func measure(_ one: String, _ other: String) -> Double {
    copyMeasure(WordScanner.words(of: one), WordScanner.words(of: other))
  }

  @Test func isOneForTheSameText() {
    #expect(measure(Self.sentence, Self.sentence) == 1)
  }

  @Test func isOneForAPartOfAText() {
    #expect(measure(Self.sentence, Self.sentence + " " + Self.other) == 1)
    #expect(measure(Self.sentence + " " + Self.other, Self.sentence) == 1)
  }

  @Test func isNothingForDifferentTexts() {
    #expect(measure(Self.sentence, Self.other) == 0)
    #expect(measure("", Self.other) == 0)
    #expect(measure("", "") == 0)
  }
}
