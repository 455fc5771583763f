import News
import Testing

@testable import ClaimExtraction

@Suite struct BoundTests {
  @Test(arguments: [
    ("about 40 boats", Figure.Bound.approximate), ("some 300 boats", .approximate),
    ("nearly 57 boats", .approximate), ("approximately 300 boats", .approximate),
    ("an estimated 300 boats", .approximate), ("40 boats or so", .approximate),
    ("close to 40 boats", .approximate), ("roughly a dozen boats", .approximate),
    ("at least 40 boats", .above), ("more than 40 boats", .above), ("over 40 boats", .above),
    ("no fewer than 40 boats", .above), ("40 boats or more", .above), ("40+ boats", .above),
    ("up to 40 boats", .below), ("fewer than 40 boats", .below), ("as many as 40 boats", .below),
    ("under 40 boats", .below), ("no more than 40 boats", .below), ("sub-500 boats", .below),
    ("up 40 %", .up), ("it rose by 40 percent", .up), ("it gained 40 points", .up),
    ("it fell 40 %", .down), ("down $40 million", .down), ("it lost 40 points", .down),
    ("exactly 40 boats", .exact), ("40 boats", .exact),
  ])
  func readsTheWordsAround(text: String, bound: Figure.Bound) throws {
    let figures = FoundFigure.all(in: text)
    #expect(figures.count == 1)
    #expect(figures.first?.bound == bound)
  }
}
