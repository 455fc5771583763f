import Foundation
import InMemoryLogging
import Logging
import News
import Relating
import Storage
import Testing

@testable import Pipeline

/// Copies, stories and relations as the daemon stores and alerts them.
@Suite struct ArticleRelaterTests {
  private static let watches = """
    [{name: evacuation, any: [evacuat*], relation: [corroborated, disputed, resolved, revised]}]
    """

  private func read(
    _ store: RelatedStore, _ key: String, _ outlet: String, _ text: String, hoursLater: Double = 0
  ) async throws -> [RaisedAlert] {
    try await store.read(
      key, outlet: outlet, title: "Orrin valley is evacuated below cracked dam", text: text,
      hoursLater: hoursLater)
  }

  private func standing(_ store: RelatedStore, _ article: Int64) async throws -> (
    story: StorySummary, telling: StoryHistory.Telling, relations: [StoredRelation]
  ) {
    try #require(try await store.store.archive.standing(of: ArticleID(rawValue: article)))
  }

  @Test func twoOutletsOfOneStoryConfirmEachOther() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    #expect(try await read(store, "1", "wire.example", RelatedStore.wire).isEmpty)
    let alerts = try await read(store, "2", "courier.example", RelatedStore.courier, hoursLater: 1)
    #expect(alerts.map(\.kind) == ["corroborated"])
    let alert = try #require(alerts.first)
    #expect(alert.watch == "evacuation")
    #expect(alert.claims.map(\.outlet) == ["wire.example", "courier.example"])
    #expect(alert.story == RaisedAlert.Story(id: "1", outlets: 2, independent: 2))
    #expect(alert.why.hasPrefix("2 independent sources say the same; watch \"evacuation\""))
    let (story, _, relations) = try await standing(store, 2)
    #expect(story.articles == 2)
    #expect(relations.map(\.kind) == [.corroborated])
  }

  /// The counts of an event and the claims that give them are compared both: that is one dispute.
  @Test func aDisputeThatIsFoundTwiceIsToldOnce() async throws {
    let store = try await RelatedStore(
      watches: "[{name: toll, relation: [disputed], all: [explosion]}]")
    func claim(_ text: String, _ dead: Double) -> Claim {
      Claim(
        kinds: [.statement], content: [Span(0, text.unicodeScalars.count)],
        figures: [Figure(span: Span(0, 1), amount: .value(dead), unit: "people")], confidence: 0.8)
    }
    let first =
      "An explosion at the fuel depot in Saltby harbour killed 12 people on Friday morning"
    let second =
      "The explosion at the fuel depot in Saltby harbour on Friday morning killed 19 people"
    try await store.read(
      "1", outlet: "wire.example", title: "Blast at Saltby harbour kills 12", text: first,
      claims: [claim(first, 12)])
    let alerts = try await store.read(
      "2", outlet: "courier.example", title: "19 dead in Saltby harbour explosion", text: second,
      claims: [claim(second, 19)], hoursLater: 1)
    #expect(alerts.map(\.kind) == ["disputed"])
  }

  @Test(arguments: [(2, ["corroborated"]), (3, [])])
  func aWatchMayAskForMoreSources(independent: Int, kinds: [String]) async throws {
    let watches = """
      [{name: e, any: [evacuat*], relation: [corroborated], independent: \(independent)}]
      """
    let store = try await RelatedStore(watches: watches)
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    let alerts = try await read(store, "2", "courier.example", RelatedStore.courier, hoursLater: 1)
    #expect(alerts.map(\.kind) == kinds)
  }

  @Test func aRestartChangesNothing() async throws {
    var store = try await RelatedStore(watches: Self.watches)
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    store.restart()
    let alerts = try await read(store, "2", "courier.example", RelatedStore.courier, hoursLater: 1)
    #expect(alerts.map(\.kind) == ["corroborated"])
    store.restart()
    _ = try await read(store, "3", "herald.example", RelatedStore.wire, hoursLater: 2)
    let copy = try await standing(store, 3)
    #expect(copy.telling.duplicateOf == ArticleID(rawValue: 1))
    #expect(copy.story.articles == 3)
    #expect(copy.story.independent == 2)
  }

  @Test func articlesThatCannotBeTakenUpAreToldOnceAndHinderNoOthers() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    let trace = ArticleTrace(keys: [9], copies: [9], profile: [9], agencies: [], cited: [])
    for number in 1...3 {
      let pending = try await store.bring(
        "\(number)", outlet: "herald.example", title: "Weather", text: "It rains.")
      let placement = StoryPlacement(
        story: StoryID(rawValue: Int64(number)), duplicateOf: nil, containment: 0,
        isSeries: false, dependences: [], trace: trace)
      try await store.store.finish(
        pending, claims: [], findings: ArticleFindings(placement: placement)
      ) { _ in [] }
    }
    _ = try await read(store, "4", "wire.example", RelatedStore.wire)
    let alerts = try await read(store, "5", "courier.example", RelatedStore.courier, hoursLater: 1)
    #expect(alerts.map(\.kind) == ["corroborated"])
    #expect(store.log.entries.map(\.message) == ["articles not taken up"])
    #expect(
      store.log.entries.map(\.metadata)
        == [["articles": "3", "first": "1", "error": "unknownVersion(9)"]])
  }

  @Test func aCopyIsLinkedAndConfirmsNothing() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    #expect(try await read(store, "2", "herald.example", RelatedStore.wire, hoursLater: 1).isEmpty)
    let (story, copy, relations) = try await standing(store, 2)
    #expect(copy.duplicateOf == ArticleID(rawValue: 1))
    #expect(copy.dependences == [.init(earlier: ArticleID(rawValue: 1), reason: "copy")])
    #expect(story.outlets == 2)
    #expect(story.independent == 1)
    #expect(relations.isEmpty)
  }

  @Test func outletsOfOneOwnerAreOneSource() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    _ = try await read(store, "1", "north.example", RelatedStore.wire)
    #expect(
      try await read(store, "2", "south.example", RelatedStore.courier, hoursLater: 1).isEmpty)
    #expect(try await standing(store, 2).telling.dependences.map(\.reason) == ["owner"])
  }

  /// Of two sources that were told as independent, a third one copies the one and belongs to the
  /// owner of the other.
  @Test func sourcesThatTurnOutToBeOneAreCorrectedOnce() async throws {
    let watches = """
      [{name: told, any: [evacuat*], relation: [corroborated]},
        {name: untold, any: [evacuat*], relation: [corroborated], independent: 3}]
      """
    let store = try await RelatedStore(watches: watches)
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    let told = try await read(store, "2", "north.example", RelatedStore.courier, hoursLater: 1)
    #expect(told.map(\.kind) == ["corroborated"])
    let alerts = try await read(store, "3", "south.example", RelatedStore.wire, hoursLater: 2)
    let alert = try #require(alerts.first)
    #expect(alerts.map(\.kind) == ["corrected"])
    #expect(alert.watch == "told")
    #expect(alert.claims.map(\.outlet) == ["wire.example", "north.example", "south.example"])
    #expect(
      alert.why.hasPrefix(
        "told as 2 independent sources, now 1: south.example copies wire.example and has the owner "
          + "of north.example; "))
    #expect(alert.title.hasPrefix("correction: one source only: "))
    #expect(alert.story?.independent == 1)
    #expect(try await read(store, "4", "south.example", RelatedStore.wire, hoursLater: 3).isEmpty)
    #expect(try await standing(store, 3).relations.map(\.kind) == [.corrected])
  }

  @Test func aCopyOfOneOfTwoSourcesCorrectsNothing() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    _ = try await read(store, "2", "north.example", RelatedStore.courier, hoursLater: 1)
    #expect(
      try await read(store, "3", "herald.example", RelatedStore.wire, hoursLater: 2).isEmpty)
  }

  @Test func aWatchForOtherWordsStaysSilent() async throws {
    let store = try await RelatedStore(
      watches: "[{name: bridge, any: [bridge], relation: [corroborated]}]")
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    #expect(
      try await read(store, "2", "courier.example", RelatedStore.courier, hoursLater: 1).isEmpty)
    #expect(try await standing(store, 2).relations.count == 1)
  }

  @Test func anEditIsToldWithBothSentences() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    let first = "The evacuation took 40 families out of the Orrin valley on Tuesday."
    let second = "The evacuation took 60 families out of the Orrin valley on Tuesday."
    _ = try await read(store, "1", "wire.example", first)
    let alerts = try await read(store, "1", "wire.example", second, hoursLater: 3)
    let alert = try #require(alerts.first)
    #expect(alerts.count == 1)
    #expect(alert.kind == "revised")
    #expect(alert.claims.map(\.revision) == [1, 2])
    #expect(alert.why.hasPrefix("changed after publication: a figure; "))
    #expect(alert.title.hasPrefix("wire.example changed its report: \"The evacuation took 40"))
  }

  /// The page was read at first, and can't be had when its entry comes again.
  @Test func whatTheFeedShowsOfAPageIsNoEdit() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    let page = """
      The evacuation took 40 families out of the Orrin valley on Tuesday.
      Mayor Ida Brandt said the evacuation of Grell would follow on Wednesday.
      """
    let teaser = "The evacuation took 45 families out of the Orrin valley so far."
    func read(_ title: String, _ text: String, at hour: Double) async throws -> [RaisedAlert] {
      try await store.read(
        "1", outlet: "wire.example", title: title, text: text, hoursLater: hour,
        isFromPage: !text.hasPrefix(teaser))
    }
    #expect(try await read("2 valleys are evacuated", page, at: 0).isEmpty)
    #expect(try await read("2 valleys are evacuated", teaser, at: 3).isEmpty)
    // A figure in the headline is one wherever the text came from.
    let headline = try await read("3 valleys are evacuated", teaser + " ", at: 4)
    #expect(headline.map(\.claims.first?.content) == ["2 valleys are evacuated"])
    // The page is compared with the page, and a headline that was told is not told again.
    let edited = try await read(
      "3 valleys are evacuated", page.replacing("40", with: "60"), at: 6)
    #expect(edited.map(\.claims.count) == [2])
    #expect(edited.first?.claims.map(\.revision) == [1, 4])
    #expect(edited.first?.why.hasPrefix("changed after publication: a figure; ") == true)
  }

  @Test func whatARevisionRepeatsIsNotConfirmedAgain() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    _ = try await read(store, "1", "wire.example", RelatedStore.wire)
    _ = try await read(store, "2", "courier.example", RelatedStore.courier, hoursLater: 1)
    let more =
      RelatedStore.courier
      + "\nNobody was hurt when the dam cracked, the fire brigade at Grell wrote."
    let alerts = try await read(store, "2", "courier.example", more, hoursLater: 2)
    #expect(!alerts.map(\.kind).contains("corroborated"))
  }

  @Test func aPredictionMeetsItsNewsAcrossStories() async throws {
    let store = try await RelatedStore(watches: Self.watches)
    let doubt =
      "In spring Edda Korvin, Tomas Brel and Lena Oster came to Orrin: an evacuation is unlikely"
    try await store.read(
      "1", outlet: "review.example", title: "Spring in Orrin", text: doubt,
      claims: [
        Claim(
          kinds: [.prediction], content: [Span(0, doubt.unicodeScalars.count)], confidence: 0.6)
      ])
    let news = "At Orrin, Edda Korvin ordered a partial evacuation beside Tomas Brel and Lena Oster"
    let alerts = try await read(store, "2", "wire.example", news, hoursLater: 2_000)
    #expect(alerts.map(\.kind) == ["resolved"])
    #expect(alerts.first?.claims.map(\.outlet) == ["review.example", "wire.example"])
    let again = try await read(store, "3", "courier.example", news + " again", hoursLater: 2_001)
    #expect(!again.map(\.kind).contains("resolved"))
  }
}
