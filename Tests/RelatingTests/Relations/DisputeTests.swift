import Foundation
import News
import Relating
import Testing

/// When claims cannot both hold (`dedup.md`, section 8: conflict).
@Suite struct DisputeTests {
  private static func figure(
    _ value: Double, _ unit: String = "resident", _ bound: Figure.Bound = .exact
  ) -> Figure {
    Figure(span: Span(0, 1), amount: .value(value), bound: bound, unit: unit)
  }

  private static func moved(
    _ id: String, _ figure: Figure, hoursLater: Double = 0
  ) -> RelatedArticle {
    InventedReports.article(
      id, "The army moved many residents out of the Orrin valley in trucks overnight",
      claim: InventedReports.claim(figures: [figure]), hoursLater: hoursLater)
  }

  private static let figures: [(one: Figure, other: Figure, isDisputed: Bool)] = [
    (figure(40_000), figure(60_000), true),
    (figure(40_000), figure(40_000), false),
    (figure(300_000, "resident", .approximate), figure(300_000), false),
    (figure(300_000, "resident", .approximate), figure(290_000), false),
    (figure(50, "resident", .below), figure(60), true),
    (figure(50, "resident", .below), figure(40), false),
    (figure(50, "resident", .above), figure(60), false),
    (figure(50, "resident", .above), figure(40), true),
    (figure(40_000), figure(60_000, "truck"), false),
  ]

  @Test(arguments: figures)
  func figuresAreIntervals(one: Figure, other: Figure, isDisputed: Bool) {
    let relations = InventedReports.relations(
      of: Self.moved("2", other, hoursLater: 1), among: [Self.moved("1", one)])
    #expect(relations.contains { $0.kind == .disputed } == isDisputed)
  }

  @Test func theFiguresAreToldWithBothClaims() throws {
    let relation = try #require(
      InventedReports.relations(
        of: Self.moved("2", Self.figure(60_000)), among: [Self.moved("1", Self.figure(40_000))]
      ).first)
    #expect(relation.why == "resident: 40000 or 60000")
    #expect(relation.claims.map(\.article) == ["1", "2"])
    #expect(relation.independent == 2)
  }

  /// What a third outlet says settles a dispute only where it says of the figure, too.
  @Test(arguments: [([], 1), ([figure(40_000)], 0)])
  func anOutletThatGivesNoFigureSettlesNothing(figures: [Figure], disputes: Int) {
    let same = InventedReports.article(
      "1", "The army moved many residents out of the Orrin valley in trucks overnight",
      claim: InventedReports.claim(figures: figures))
    let relations = InventedReports.relations(
      of: Self.moved("3", Self.figure(40_000), hoursLater: 2),
      among: [same, Self.moved("2", Self.figure(60_000), hoursLater: 1)])
    #expect(relations.count { $0.kind == .disputed } == disputes)
  }

  private static func told(_ id: String, _ claim: Claim) -> RelatedArticle {
    InventedReports.article(
      id, "The army moved many residents out of the Orrin valley in trucks overnight", claim: claim)
  }

  private static let denied = told("1", InventedReports.claim([.indirect, .denial]))
  private static let same = told("2", InventedReports.claim())

  @Test(arguments: [
    [denied, moved("3", figure(60_000)), same], [same, moved("3", figure(60_000)), denied],
  ])
  func aDenialThatIsSettledHidesNoFigure(mates: [RelatedArticle]) {
    let relations = InventedReports.relations(
      of: Self.moved("4", Self.figure(40_000)), among: mates)
    let disputes = relations.filter { $0.kind == .disputed }
    #expect(disputes.map(\.why) == ["resident: 60000 or 40000"])
  }

  @Test(arguments: [(false, ["one denies it"]), (true, [])])
  func aDenialOfTheSameFigureIsSettledByWhoSaysItWithout(isSettled: Bool, whys: [String]) {
    let denial = Self.told(
      "1",
      InventedReports.claim([.indirect, .denial], figures: [Self.figure(40_000)]))
    let relations = InventedReports.relations(
      of: Self.moved("4", Self.figure(40_000)), among: isSettled ? [denial, Self.same] : [denial])
    #expect(relations.filter { $0.kind == .disputed }.map(\.why) == whys)
  }

  @Test func whatIsToldHoursLaterIsAnUpdate() {
    #expect(
      InventedReports.relations(
        of: Self.moved("2", Self.figure(60_000), hoursLater: 7),
        among: [Self.moved("1", Self.figure(40_000))]
      ).isEmpty)
  }

  @Test func oneOwnersOutletsDoNotDisputeEachOther() {
    #expect(
      InventedReports.relations(
        of: Self.moved("2", Self.figure(60_000)), among: [Self.moved("1", Self.figure(40_000))],
        InventedReports.ledger(["2": .init(outlet: "2.example", owner: "owner 1")])
      ).isEmpty)
  }

  private static func dead(
    _ id: String, _ count: Double, _ text: String, hoursLater: Double = 0
  ) -> RelatedArticle {
    InventedReports.article(
      id, text, claim: InventedReports.claim(figures: [figure(count, "people")]),
      hoursLater: hoursLater)
  }

  @Test func countsOfTheDeadThatDifferAreDisputed() throws {
    let relation = try #require(
      InventedReports.relations(
        of: Self.dead("2", 5, "5 people were killed at the dam", hoursLater: 1),
        among: [Self.dead("1", 3, "The dam's collapse at Orrin left 3 people dead on Tuesday")]
      ).first)
    #expect(relation.kind == .disputed)
    #expect(relation.why == "dead: 3 or 5")
  }

  @Test(arguments: [
    ("One in critical condition, 3 others injured at the dam", 3, false),
    ("3 people were injured at the dam", 3, true),
  ])
  func othersComeOnTopOfOneWhoIsNotCounted(text: String, count: Double, isDisputed: Bool) {
    let relations = InventedReports.relations(
      of: Self.dead("2", 4, "4 people were injured at the dam of Orrin", hoursLater: 1),
      among: [Self.dead("1", count, text)])
    #expect(relations.contains { $0.kind == .disputed } == isDisputed)
  }

  @Test func aDisputeIsToldOnce() {
    let mates = [
      Self.dead("1", 3, "The dam's collapse at Orrin left 3 people dead on Tuesday"),
      Self.dead("2", 5, "5 people were killed at the dam"),
    ]
    let third = Self.dead("3", 5, "Rescuers at Orrin say 5 people are dead", hoursLater: 1)
    #expect(!InventedReports.relations(of: third, among: mates).contains { $0.kind == .disputed })
  }

  @Test func aBareNotDisputesNothing() {
    let opened = "Engineers of the army opened the northern gate of the Orrin dam at night"
    let other = InventedReports.article(
      "2", opened + ", and nobody was hurt", claim: InventedReports.claim(isNegated: true))
    #expect(
      InventedReports.relations(of: other, among: [InventedReports.article("1", opened)]).isEmpty)
  }

  @Test func aDenialDisputesWhatItDenies() {
    let built = "Engineers of the Marlovian army opened the northern gate of the Orrin dam at night"
    let denied = InventedReports.article(
      "2", "engineers of the army had opened the northern gate of the Orrin dam at night",
      claim: InventedReports.claim([.indirect, .denial], speaker: "Tomas Brel"),
      source: "Tomas Brel", cue: "denied")
    let relations = InventedReports.relations(
      of: denied, among: [InventedReports.article("1", built)])
    #expect(relations.map(\.kind) == [.disputed])
    #expect(relations.map(\.why) == ["one denies it"])
  }
}
