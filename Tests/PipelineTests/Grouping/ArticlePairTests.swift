import Foundation
import News
import Relating
import Testing

@testable import Pipeline

@Suite struct ArticlePairTests {
  private func article(
    _ id: String, _ text: String, title: String = "Orrin valley is evacuated below cracked dam",
    url: String? = nil
  ) -> StreamedArticle {
    StreamedArticle(CleanedArticle(text: text, blocks: [], title: title), id: id, url: url)
  }

  private func pair(
    _ one: StreamedArticle, _ other: StreamedArticle, isOneStory: Bool = false
  ) -> ArticlePair {
    ArticlePair(
      one, claims: RelatedStore.statements(one.text), other,
      claims: RelatedStore.statements(other.text), isOneStory: isOneStory)
  }

  @Test func reportsOfOneEventConfirmEachOther() throws {
    let pair = pair(article("a", RelatedStore.wire), article("b", RelatedStore.courier))
    #expect(pair.isOneStory)
    #expect(pair.dependence == nil)
    let relation = try #require(pair.relations.first)
    #expect(relation.kind == .corroborated)
    #expect(relation.independent == 2)
    #expect(relation.claims.map(\.article) == ["a", "b"])
  }

  @Test func aCopyConfirmsNothing() {
    let pair = pair(article("a", RelatedStore.wire), article("b", RelatedStore.wire))
    #expect(pair.isOneStory)
    #expect(pair.dependence == .copy)
    #expect(pair.relations.isEmpty)
  }

  @Test func pagesOfOneOutletConfirmNothing() {
    let pair = pair(
      article("a", RelatedStore.wire, url: "https://www.wire.example/1"),
      article("b", RelatedStore.courier, url: "https://wire.example/2"))
    #expect(pair.dependence == .owner)
    #expect(pair.relations.isEmpty)
  }

  @Test(arguments: [false, true])
  func whoNamesTheOtherAsItsSourceIsNotIndependent(isReversed: Bool) {
    let one = article("a", RelatedStore.wire, url: "https://morningpost.example/1")
    let citing = article(
      "b", RelatedStore.courier + "\nThat is what the Morning Post reported on Tuesday.")
    let pair = isReversed ? pair(citing, one) : pair(one, citing)
    #expect(pair.dependence == .cites)
    #expect(pair.relations.isEmpty)
  }

  /// Two accidents may well have other figures: that is no dispute, unless both are known to be one.
  @Test(arguments: [(false, []), (true, [RelationKind.disputed])])
  func onlyReportsOfOneEventAreDisputed(isOneStory: Bool, kinds: [RelationKind]) {
    func report(_ id: String, _ text: String, _ dead: Double) -> (StreamedArticle, [Claim]) {
      let claim = Claim(
        kinds: [.statement], content: [Span(0, text.unicodeScalars.count)],
        figures: [Figure(span: Span(0, 1), amount: .value(dead), unit: "people")], confidence: 0.8)
      return (article(id, text, title: ""), [claim])
    }
    let (one, claims) = report("a", "A bus crash in Vellmar killed 12 people on Friday.", 12)
    let (other, others) = report("b", "Rescuers say a coach accident killed 19 people.", 19)
    let pair = ArticlePair(one, claims: claims, other, claims: others, isOneStory: isOneStory)
    #expect(pair.isOneStory == isOneStory)
    #expect(pair.relations.map(\.kind) == kinds)
  }

  /// Without dates, what stands first is taken for the earlier.
  @Test(arguments: [(false, [RelationKind.resolved]), (true, [])])
  func aPredictionMeetsItsNews(isReversed: Bool, kinds: [RelationKind]) {
    let foretelling = article(
      "a",
      "In spring Edda Korvin, Tomas Brel and Lena Oster came to Orrin: an evacuation is unlikely",
      title: "Spring in Orrin")
    let telling = article(
      "b", "At Orrin, Edda Korvin ordered a partial evacuation beside Tomas Brel and Lena Oster")
    func claims(_ article: StreamedArticle) -> [Claim] {
      let whole = Span(0, article.text.unicodeScalars.count)
      return [
        Claim(
          kinds: [article.id == "a" ? .prediction : .statement], content: [whole], confidence: 0.6)
      ]
    }
    let (one, other) = isReversed ? (telling, foretelling) : (foretelling, telling)
    let pair = ArticlePair(
      one, claims: claims(one), other, claims: claims(other), isOneStory: false)
    #expect(pair.relations.map(\.kind) == kinds)
  }
}
