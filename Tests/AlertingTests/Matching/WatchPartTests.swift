import News
import Testing

@testable import Alerting

/// Where a claim asserts several things, a watch must find kind, modality and figure in one of them.
@Suite struct WatchPartTests {
  private static let text = SpannedText("he denied 40 deaths and 9 boats may come")

  private static func figure(_ value: Double, _ unit: String, at span: Span) -> Figure {
    Figure(span: span, amount: .value(value), unit: unit)
  }

  private static let deaths = figure(40, "death", at: Span(10, 19))
  private static let boats = figure(9, "boat", at: Span(24, 31))

  private static func claim(apart: Bool) -> Claim {
    Claim(
      kinds: [.mixed, .denial, .prediction], content: [Span(0, 40)], figures: [deaths, boats],
      parts: [
        ClaimPart(span: Span(0, 19), figures: apart ? [deaths] : [], kinds: [.indirect, .denial]),
        ClaimPart(
          span: Span(24, 40), figures: apart ? [boats] : [], kinds: [.direct, .prediction],
          modality: .hedged),
      ], confidence: 0.8)
  }

  private static func condition(_ unit: String, _ least: Double) -> FigureCondition {
    FigureCondition(
      unit: unit, limits: [FigureCondition.Limit(.atLeast, least)], text: "\(unit) >= \(least)")
  }

  private func explanation(_ watch: Watch, apart: Bool = true) throws -> WatchExplanation {
    try #require(
      WatchMatcher([watch]).explain(
        claims: [Self.claim(apart: apart)], text: Self.text,
        article: ArticleContext(outlet: "harbour.example", language: "en")
      ).first)
  }

  @Test(
    arguments: [
      (Watch(name: "w", kinds: [.denial], figures: [condition("death", 10)]), nil),
      (Watch(name: "w", kinds: [.denial], figures: [condition("boat", 1)]), "figures"),
      (Watch(name: "w", kinds: [.prediction], figures: [condition("boat", 1)]), nil),
      (Watch(name: "w", kinds: [.prediction], modalities: [.asserted]), "modality"),
      (Watch(name: "w", kinds: [.denial], modalities: [.asserted]), nil),
      (Watch(name: "w", modalities: [.hedged], figures: [condition("death", 10)]), "figures"),
      (Watch(name: "w", kinds: [.mixed], figures: [condition("boat", 1)]), nil),
      (Watch(name: "w", kinds: [.direct]), "kind"),
      // What a claim is about is often said in its first part only.
      (Watch(name: "w", any: [.word("deaths")], figures: [condition("boat", 1)]), nil),
    ] as [(Watch, String?)])
  func onePartMeetsThemTogether(watch: Watch, unmet: String?) throws {
    #expect(try explanation(watch).unmet == unmet)
  }

  @Test func aFigureInNoneOfThePartsCountsForEach() throws {
    let watch = Watch(
      name: "w", kinds: [.denial], modalities: [.asserted], figures: [Self.condition("boat", 1)])
    #expect(try explanation(watch).unmet == "figures")
    #expect(try explanation(watch, apart: false).claims == [0])
  }

  @Test func theGroundsAreThoseOfThePart() throws {
    let watch = Watch(
      name: "w", kinds: [.denial, .prediction], modalities: [.hedged],
      figures: [Self.condition("boat", 1)])
    #expect(
      try explanation(watch).reason
        == "watch \"w\": boat >= 1.0: 9 boats; kind prediction; modality hedged; confidence 0.80")
  }
}
