import News
import Testing

@testable import ClaimExtraction

@Suite struct RangeTests {
  @Test(arguments: [
    (
      "All residents from 18 to 50 years old must register.",
      FoundFigure("18 to 50 years old", 18...50, "year", "year of age")
    ),
    ("They need between 5 and 10 cranes.", .init("5 and 10 cranes", 5...10, "crane")),
    ("Plant 20-30 trees.", .init("20-30 trees", 20...30, "tree")),
    ("It fell 10 to 12 feet.", .init("10 to 12 feet", 10...12, "foot", "foot", .down)),
    ("A three- to four-day wait.", .init("three- to four-day", 3...4, "day", "day")),
    ("A 20-to-30 percent cut.", .init("20-to-30 percent", 20...30, "percent", "percentage")),
    ("Plant 20–30 trees.", .init("20–30 trees", 20...30, "tree")),
    ("It holds 1 to 2 thousand people.", .init("1 to 2 thousand people", 1000...2000, "people")),
    (
      "It costs $10 to $15 billion.", .init("$10 to $15 billion", 1e10...1.5e10, "$", "dollar")
    ),
    (
      "Tickets run from $62 to $68 per share.",
      .init("$62 to $68 per share", 62...68, "$ per share", "dollar per share")
    ),
    (
      "Growth slowed from 4.8 to 4.7 percent.",
      .init("4.8 to 4.7 percent", 4.7...4.8, "percent", "percentage")
    ),
    ("Bake it three or four hours.", .init("three or four hours", 3...4, "hour", "hour")),
    (
      "It weighs about 40-45 kg.", .init("40-45 kg", 40...45, "kg", "kilogram", .approximate)
    ),
    ("Nights fell from -18 °C to -34 °C.", .init("-18 °C to -34 °C", -34 ... -18, "°C", "celsius")),
  ])
  func joinsTwoEnds(text: String, figure: FoundFigure) {
    #expect(FoundFigure.all(in: text) == [figure])
  }

  @Test func whatAChangeLedToIsNoEndOfARange() {
    #expect(
      FoundFigure.all(in: "The index rose 64 points to 4,577 points.") == [
        .init("64 points", 64, "point", nil, .up), .init("4,577 points", 4577, "point"),
      ])
  }

  @Test func twoSharesOfAVoteAreNoRange() {
    #expect(
      FoundFigure.all(in: "She leads 58 percent to 21 percent.") == [
        .init("58 percent", 58, "percent", "percentage"),
        .init("21 percent", 21, "percent", "percentage"),
      ])
  }

  @Test func differentUnitsMakeNoRange() {
    #expect(
      FoundFigure.all(in: "It dipped 4 percent to $84.") == [
        .init("4 percent", 4, "percent", "percentage", .down), .init("$84", 84, "$", "dollar"),
      ])
  }
}
