import News
import Testing

@testable import Alerting

@Suite struct FigureConditionTests {
  private typealias Limit = FigureCondition.Limit

  /// A figure as the extraction gives it, and the words in front of it.
  struct Counted: Sendable, CustomTestStringConvertible {
    var before = ""
    var words = "the figure"
    let amount: Figure.Amount
    var bound = Figure.Bound.exact
    var unit: String?
    var unitName: String?

    var testDescription: String { "\(before) \(bound.rawValue) \(amount) \(unit ?? "")" }

    var text: SpannedText { SpannedText("There were \(before) \(words) in all") }

    var claim: Claim {
      let start = "There were \(before) ".unicodeScalars.count
      let end = start + words.unicodeScalars.count
      return Claim(
        kinds: [.indirect], content: [Span(0, text.count)],
        figures: [
          Figure(
            span: Span(start, end), amount: amount, bound: bound, unit: unit, unitName: unitName)
        ], confidence: 0.8)
    }
  }

  private let context = ArticleContext(outlet: "harbour.example", language: "en")

  private func isMet(_ condition: FigureCondition, by counted: Counted) -> Bool {
    !WatchMatcher([Watch(name: "w", figures: [condition])]).matches(
      claims: [counted.claim], text: counted.text, article: context
    ).isEmpty
  }

  private func isMet(_ limits: [Limit], by counted: Counted) -> Bool {
    isMet(FigureCondition(unit: nil, limits: limits, text: "x"), by: counted)
  }

  @Test(
    "A value is compared as it stands",
    arguments: [
      (Limit(.equal, 50), true), (Limit(.equal, 51), false), (Limit(.unequal, 50), false),
      (Limit(.unequal, 49), true), (Limit(.less, 50), false), (Limit(.less, 51), true),
      (Limit(.atMost, 50), true), (Limit(.atMost, 49), false), (Limit(.more, 50), false),
      (Limit(.more, 49), true), (Limit(.atLeast, 50), true), (Limit(.atLeast, 51), false),
    ])
  func values(limit: FigureCondition.Limit, holds: Bool) {
    #expect(isMet([limit], by: Counted(amount: .value(50))) == holds)
    #expect(isMet([limit], by: Counted(amount: .value(50), bound: .approximate)) == holds)
    #expect(isMet([limit], by: Counted(amount: .value(50), bound: .down)) == holds)
  }

  @Test(
    "Every value of a range must meet the limit",
    arguments: [
      (Limit(.equal, 50), false), (Limit(.unequal, 50), false), (Limit(.unequal, 61), true),
      (Limit(.unequal, 40), false), (Limit(.less, 60), false), (Limit(.less, 61), true),
      (Limit(.atMost, 60), true), (Limit(.atMost, 50), false), (Limit(.more, 40), false),
      (Limit(.more, 39), true), (Limit(.atLeast, 40), true), (Limit(.atLeast, 41), false),
    ])
  func ranges(limit: FigureCondition.Limit, holds: Bool) {
    #expect(isMet([limit], by: Counted(amount: .range(40...60))) == holds)
  }

  @Test(
    "A bound leaves one side open",
    arguments: [
      ("up to", .below, Limit(.atLeast, 60), false), ("up to", .below, Limit(.atLeast, 40), false),
      ("up to", .below, Limit(.atMost, 50), true), ("up to", .below, Limit(.less, 50), false),
      ("up to", .below, Limit(.less, 51), true), ("up to", .below, Limit(.unequal, 51), true),
      ("up to", .below, Limit(.unequal, 50), false), ("up to", .below, Limit(.equal, 50), false),
      ("no more than", .below, Limit(.less, 50), false),
      ("fewer than", .below, Limit(.less, 50), true),
      ("fewer than", .below, Limit(.unequal, 50), true),
      ("Under", .below, Limit(.less, 50), true), ("under", .below, Limit(.more, -1), false),
      ("at least", .above, Limit(.atLeast, 50), true),
      ("at least", .above, Limit(.atLeast, 51), false),
      ("at least", .above, Limit(.more, 50), false), ("at least", .above, Limit(.more, 49), true),
      ("at least", .above, Limit(.equal, 50), false),
      ("at least", .above, Limit(.atMost, 1_000_000), false),
      ("more than", .above, Limit(.more, 50), true), ("well over", .above, Limit(.more, 50), true),
      ("more than", .above, Limit(.unequal, 50), true),
      ("no less than", .above, Limit(.more, 50), false),
    ] as [(String, Figure.Bound, FigureCondition.Limit, Bool)])
  func bounds(words: String, bound: Figure.Bound, limit: FigureCondition.Limit, holds: Bool) {
    let counted = Counted(before: words, amount: .value(50), bound: bound)
    #expect(isMet([limit], by: counted) == holds)
  }

  @Test("A range with a bound keeps its other end")
  func boundedRanges() {
    let counted = Counted(before: "at least", amount: .range(40...60), bound: .above)
    #expect(isMet([Limit(.atLeast, 40)], by: counted))
    #expect(!isMet([Limit(.atMost, 60)], by: counted))
  }

  @Test("One figure must keep all limits")
  func severalLimits() {
    let limits = [Limit(.atLeast, 40), Limit(.less, 60)]
    #expect(isMet(limits, by: Counted(amount: .value(50))))
    #expect(!isMet(limits, by: Counted(amount: .value(60))))
    #expect(!isMet(limits, by: Counted(amount: .range(40...60))))
  }

  @Test("What multiplication leaves behind the comma doesn't count")
  func roundingErrors() {
    let counted = Counted(amount: .value(4.35 * 100))
    #expect(4.35 * 100 != 435)
    #expect(isMet([Limit(.equal, 435), Limit(.atLeast, 435), Limit(.atMost, 435)], by: counted))
    #expect(!isMet([Limit(.less, 435)], by: counted))
    #expect(!isMet([Limit(.equal, 435.001)], by: counted))
  }

  @Test(
    "A unit is known by its noun in any form, its sign or its name",
    arguments: [
      ("reservists", "reservist", nil), ("Reservist", "reservist", nil),
      ("soldiers", "soldier", "wounded Lowmark soldier"),
      ("wounded soldiers", "soldier", "wounded Lowmark soldier"),
      ("Lowmark soldiers", "soldier", "wounded Lowmark soldier"),
      ("people", "people", nil), ("persons", "people", nil), ("women", "woman", nil),
      ("policemen", "policeman", nil), ("children", "child", nil), ("casualties", "casualty", nil),
      ("percent", "%", "percentage"), ("%", "per cent", "percentage"),
      ("percentage", "percent", "percentage"), ("points", "percentage point", "percentage point"),
      ("$", "dollar", "dollar"), ("dollars", "$", "dollar"), ("US dollars", "US$", "dollar"),
      ("£", "pound", "pound sterling"), ("pounds", "£", "pound sterling"),
      ("km", "kilometer", "kilometre"), ("kilometers", "km", "kilometre"),
      ("km/h", "kph", "kilometre per hour"), ("barrels per day", "barrel a day", "barrel per day"),
      ("barrels a day", "bpd", "barrel per day"),
      ("$ per barrel", "$ per barrel", "dollar per barrel"),
      ("years of age", "year", "year of age"), ("₸", "₸", "kazakhstani tenge"),
    ] as [(String, String, String?)])
  func unitsThatAreMeant(asked: String, unit: String, name: String?) {
    let condition = FigureCondition(unit: asked, limits: [Limit(.atLeast, 10)], text: "x")
    #expect(isMet(condition, by: Counted(amount: .value(50), unit: unit, unitName: name)))
  }

  @Test(
    "Another unit is not meant",
    arguments: [
      ("reservists", nil, nil), ("reservists", "soldier", nil),
      ("reservists", "ship", "reservist ship"),
      ("Highmark soldiers", "soldier", "wounded Lowmark soldier"),
      ("heart", "transplant", "heart transplant"),
      ("percent", "percentage point", "percentage point"),
      ("barrels", "barrel a day", "barrel per day"), ("barrels per day", "barrel", "barrel"),
      ("barrels per day", "barrel", "barrel per month"), ("years", "year", "year of age"),
      ("dollars", "€", "euro"), ("£", "pound", "pound-mass"),
      ("dollars", "C$", "canadian dollar"), ("Canadian dollars", "dollar", "dollar"),
    ] as [(String, String?, String?)])
  func unitsThatAreNotMeant(asked: String, unit: String?, name: String?) {
    let condition = FigureCondition(unit: asked, limits: [Limit(.atLeast, 10)], text: "x")
    #expect(!isMet(condition, by: Counted(amount: .value(50), unit: unit, unitName: name)))
  }

  @Test(
    "What a figure consists of stands behind it",
    arguments: [
      ("tonnes of grain", "of Lowmark grain", true), ("tonnes", "of Lowmark grain", true),
      ("Tonnes of Lowmark grain", "of Lowmark grain", true), ("tonnes of oil", "of grain", false),
      ("tonnes of grain", "left, most of it grain", false), ("tonnes of grain", "", false),
    ])
  func matter(asked: String, behind: String, holds: Bool) {
    let text = SpannedText("500 tonnes " + behind)
    let claim = Claim(
      kinds: [.statement], content: [Span(0, text.count)],
      figures: [Figure(span: Span(0, 10), amount: .value(500), unit: "tonne")], confidence: 0.8)
    let watch = Watch(name: "w", figures: [FigureCondition(unit: asked, text: "x")])
    let matches = WatchMatcher([watch]).matches(claims: [claim], text: text, article: context)
    #expect(matches.isEmpty != holds)
  }

  @Test(
    "A change must point the way that is asked for",
    arguments: [
      (FigureCondition.Change?.none, Figure.Bound.up, true), (.none, .exact, true),
      (.either, .up, true), (.either, .down, true), (.either, .exact, false),
      (.either, .above, false), (.up, .up, true), (.up, .down, false), (.down, .down, true),
      (.down, .exact, false),
    ])
  func changes(change: FigureCondition.Change?, bound: Figure.Bound, holds: Bool) {
    let counted = Counted(amount: .value(5), bound: bound, unit: "%", unitName: "percentage")
    let condition = FigureCondition(
      unit: "percent", change: change, limits: [Limit(.atLeast, 5)], text: "x")
    #expect(isMet(condition, by: counted) == holds)
    #expect(isMet(FigureCondition(unit: nil, change: change, text: "x"), by: counted) == holds)
  }

  @Test("One figure must meet a whole condition, and one condition is enough")
  func onlyOneFigureCounts() {
    let text = SpannedText("12 soldiers and 300 ships")
    let claim = Claim(
      kinds: [.statement], content: [Span(0, text.count)],
      figures: [
        Figure(span: Span(0, 11), amount: .value(12), unit: "soldier"),
        Figure(span: Span(16, 25), amount: .value(300), unit: "ship"),
      ], confidence: 0.8)
    let many = { FigureCondition(unit: $0, limits: [Limit(.atLeast, 100)], text: $0) }
    let matcher = WatchMatcher([
      Watch(name: "soldiers", figures: [many("soldiers")]),
      Watch(name: "either", figures: [many("soldiers"), many("ships")]),
      Watch(name: "both words", all: [.word("soldier")], figures: [many("ship")]),
    ])
    let matches = matcher.matches(claims: [claim], text: text, article: context)
    #expect(matches.map(\.watch.name) == ["either", "both words"])
  }

  @Test("Units are English whatever language the feed claims")
  func otherLanguages() {
    let counted = Counted(amount: .value(50), unit: "casualty")
    let condition = FigureCondition(unit: "casualties", text: "casualties")
    let matches = WatchMatcher([Watch(name: "w", figures: [condition])]).matches(
      claims: [counted.claim], text: counted.text,
      article: ArticleContext(outlet: "harbour.example", language: "zh"))
    #expect(matches.count == 1)
  }

  @Test("A match names the figure, a miss the figures that there are")
  func explanations() {
    let counted = Counted(
      before: "more than", words: "50 fishermen", amount: .value(50), bound: .above,
      unit: "fisherman")
    let matcher = WatchMatcher([
      Watch(
        name: "hit",
        figures: [
          FigureCondition(unit: "fishermen", limits: [Limit(.more, 50)], text: "fishermen > 50")
        ]),
      Watch(
        name: "miss",
        figures: [
          FigureCondition(unit: "ships", text: "ships"),
          FigureCondition(unit: "fishermen", limits: [Limit(.more, 60)], text: "fishermen > 60"),
        ]),
      Watch(
        name: "none", figures: [FigureCondition(unit: nil, text: "up")]),
    ])
    let reasons = matcher.explain(
      claims: [counted.claim], text: counted.text, article: context
    ).map(\.reason)
    #expect(
      reasons[0]
        == "watch \"hit\": fishermen > 50: more than 50 fishermen; kind indirect; confidence 0.80")
    #expect(reasons[1] == "figure is more than 50 fishermen, not ships, fishermen > 60")
    var bare = counted.claim
    bare.figures = []
    #expect(
      matcher.explain(claims: [bare], text: counted.text, article: context).map(\.reason).last
        == "the claim has no figure, not up")
  }
}
