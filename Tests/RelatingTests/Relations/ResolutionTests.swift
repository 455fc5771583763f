import Foundation
import News
import Relating
import Testing

/// When a prediction has met later news (`dedup.md`, section 8: prediction resolved).
@Suite struct ResolutionTests {
  private static let day = 24.0
  private static let names =
    " while Edda Korvin, Tomas Brel and Lena Oster of Marlovia stood in Orrin"

  private static func doubt(
    _ content: String = "an evacuation is very unlikely", kinds: [ClaimKind] = [.prediction],
    horizonAfter days: Double? = nil
  ) -> RelatedArticle {
    let times = days.map { days in
      let end = InventedReports.morning.addingTimeInterval(days * 86_400)
      return [
        TimeReference(
          span: Span(0, 1), interval: end.addingTimeInterval(-86_400)..<end, granularity: .day)
      ]
    }
    return InventedReports.article(
      "1", content + names, claim: InventedReports.claim(kinds, times: times ?? []))
  }

  private static func news(
    daysLater: Double = 120, _ content: String = "Edda Korvin ordered a partial evacuation",
    claim: Claim = InventedReports.claim()
  ) -> RelatedArticle {
    InventedReports.article(
      "2", content + names, claim: claim, hoursLater: daysLater * day)
  }

  private func kinds(_ news: RelatedArticle, _ doubt: RelatedArticle) -> [RelationKind] {
    InventedReports.relations(of: news, others: [doubt]).map(\.kind)
  }

  @Test func newsPossiblyRefuteADoubt() throws {
    let relation = try #require(
      InventedReports.relations(of: Self.news(), others: [Self.doubt()]).first)
    #expect(relation.kind == .resolved)
    #expect(relation.claims.map(\.article) == ["1", "2"])
    #expect(relation.why == "the earlier prediction is possibly refuted")
  }

  @Test func newsPossiblyBearOutAHope() {
    let hope = Self.doubt("an evacuation is expected")
    #expect(
      InventedReports.relations(of: Self.news(), others: [hope]).map(\.why)
        == ["the earlier prediction is possibly borne out"])
  }

  @Test func theOrderOfArrivalDoesNotMatter() {
    let relations = InventedReports.relations(of: Self.doubt(), others: [Self.news()])
    #expect(relations.map(\.kind) == [.resolved])
    #expect(relations.first?.claims.map(\.article) == ["1", "2"])
  }

  @Test func newsFromBeforeThePredictionResolveNothing() {
    #expect(kinds(Self.news(daysLater: -1), Self.doubt()).isEmpty)
  }

  @Test(arguments: [(364.0, 1), (366.0, 0)])
  func aPredictionWithoutAHorizonStandsForAYear(days: Double, count: Int) {
    #expect(kinds(Self.news(daysLater: days), Self.doubt()).count == count)
  }

  @Test(arguments: [(9.0, 1), (11.0, 0)])
  func newsMustComeWithinTheHorizon(days: Double, count: Int) {
    #expect(
      kinds(Self.news(daysLater: days), Self.doubt(horizonAfter: 10)).count == count)
  }

  @Test func anotherPredictionResolvesNothing() {
    let claim = InventedReports.claim([.prediction])
    #expect(kinds(Self.news(claim: claim), Self.doubt()).isEmpty)
  }

  @Test func anotherEventResolvesNothing() {
    #expect(kinds(Self.news(daysLater: 9, "Edda Korvin ordered a curfew"), Self.doubt()).isEmpty)
  }

  @Test func anEventOfOtherPeopleResolvesNothing() {
    let elsewhere = InventedReports.article(
      "2", "Otto Falk ordered a partial evacuation as Ruth Ames of Selland watched Vellmar burn",
      hoursLater: 100)
    #expect(kinds(elsewhere, Self.doubt()).isEmpty)
  }

  @Test func aPredictionIsResolvedOnce() {
    #expect(
      InventedReports.relations(
        of: Self.news(), others: [Self.doubt()], InventedReports.ledger(), isResolved: true
      ).isEmpty)
  }
}
