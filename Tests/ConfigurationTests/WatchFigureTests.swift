import Configuration
import News
import Testing

@Suite struct WatchFigureTests {
  private static func condition(_ text: String) throws -> FigureCondition? {
    let configuration = try ConfigurationReader.readRest(
      "watches: [{name: w, figures: [\"\(text)\"]}]")
    return configuration.watches.first?.figures.first
  }

  @Test(arguments: [
    ("reservists >= 100000", "reservists", FigureCondition.Comparison.atLeast, 100_000.0),
    ("reservists>=100000", "reservists", .atLeast, 100_000),
    ("  heart   transplants  <  5 ", "heart transplants", .less, 5),
    ("dollars > 1.5 million", "dollars", .more, 1_500_000),
    ("$ <= 2 Billion", "$", .atMost, 2_000_000_000),
    ("% = 7.5", "%", .equal, 7.5),
    ("°C != -40", "°C", .unequal, -40),
    ("barrels per day >= 1,500,000", "barrels per day", .atLeast, 1_500_000),
    ("CO2 tonnes >= 10", "CO2 tonnes", .atLeast, 10),
    ("upgrades >= 3 thousand", "upgrades", .atLeast, 3_000),
  ])
  func aConditionComparesWhatIsCountedWithANumber(
    text: String, unit: String, comparison: FigureCondition.Comparison, number: Double
  ) throws {
    let condition = try #require(try Self.condition(text))
    #expect(condition.unit == unit)
    #expect(condition.change == nil)
    #expect(condition.limits == [.init(comparison, number)])
  }

  @Test(
    arguments: [
      ("percent change", "percent", FigureCondition.Change.either), ("percent up", "percent", .up),
      ("down", nil, .down), ("reservists", "reservists", nil),
      ("change of plan", "change of plan", nil),
    ] as [(String, String?, FigureCondition.Change?)])
  func aConditionMayDoWithoutANumber(
    text: String, unit: String?, change: FigureCondition.Change?
  ) throws {
    #expect(try Self.condition(text) == FigureCondition(unit: unit, change: change, text: text))
  }

  @Test func aConditionMayHaveEveryPart() throws {
    let text = "percent down >= 5 and < 10 and != 7"
    #expect(
      try Self.condition(text)
        == FigureCondition(
          unit: "percent", change: .down,
          limits: [.init(.atLeast, 5), .init(.less, 10), .init(.unequal, 7)], text: text))
  }

  @Test func aConditionMayDoWithoutAUnit() throws {
    #expect(
      try Self.condition(">= 10")
        == FigureCondition(
          unit: nil, limits: [.init(.atLeast, 10)], text: ">= 10"))
  }

  private static let signs = "known here: =, !=, <, <=, >, >="
  private static let numbers = "write it like 100000, 100,000 or 1.5 million"

  @Test(arguments: [
    ("", "an empty text"),
    ("reservists => 5", "\"=>\" is no comparison; \(signs)"),
    ("reservists == 5", "\"==\" is no comparison; \(signs)"),
    ("reservists ≥ 5", "\"≥\" is no comparison; \(signs)"),
    ("reservists 100000", "a comparison is missing before \"100000\"; \(signs)"),
    ("5 > reservists", "a comparison is missing before \"5\"; \(signs)"),
    ("- >= 5", "\"-\" is no unit; write it like \\\"reservists >= 100000\\\""),
    ("reservists >=", "a number is missing; \(numbers)"),
    ("reservists >= many", "\"many\" is no number; \(numbers)"),
    ("reservists >= 5 men", "\"5 men\" is no number; \(numbers)"),
    ("reservists >= 1,00", "\"1,00\" is no number; \(numbers)"),
    ("reservists >= 1000,000", "\"1000,000\" is no number; \(numbers)"),
    ("reservists >= 1.", "\"1.\" is no number; \(numbers)"),
    ("reservists >= 1e5", "\"1e5\" is no number; \(numbers)"),
    ("reservists >= nan", "\"nan\" is no number; \(numbers)"),
    ("reservists >= 5 <= 9", "\"and\" is missing before \"<=\"; \(signs)"),
    ("reservists >= 5 and", "nothing follows \"and\"; \(signs)"),
    ("reservists >= 5 and 9", "\"9\" is no comparison; \(signs)"),
    ("reservists >= and 9", "a number is missing; \(numbers)"),
  ])
  func whatIsNoConditionIsRefusedWhereItStands(text: String, problem: String) {
    let problem = problem.replacing("\\\"", with: "\"")
    #expect(
      ConfigurationReader.problems(ofRest: "watches: [{name: w, figures: [up, \"\(text)\"]}]") == [
        "c.yaml:3:35: error: \"figures\": \(problem)"
      ])
  }

  @Test func anEmptyListOfFiguresIsRefused() {
    #expect(
      ConfigurationReader.problems(ofRest: "watches: [{name: w, figures: []}]") == [
        "c.yaml:3:30: error: \"figures\" is empty; remove it where it shall not restrict"
      ])
  }
}
