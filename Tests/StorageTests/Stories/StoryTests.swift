import Foundation
import News
import Storage
import Testing

/// Stories, dependence and relations are stored with the article that gave rise to them.
@Suite struct StoryTests {
  let store: NewsStore

  init() throws { store = try NewsStore() }

  /// Articles of outlets of their own, waiting to be read.
  private func pendingArticles(_ outlets: String...) async throws -> [PendingArticle] {
    let feed = try await store.watchOnly()
    try await store.save(
      Samples.poll(
        feed,
        entries: outlets.map {
          Samples.entry($0, url: "https://\($0)/dam", outlet: $0)
        }))
    return try await store.archive.pendingArticles(limit: 9)
  }

  private static func placement(
    in story: Int64, merged: Int64? = nil, duplicateOf: ArticleID? = nil,
    dependences: [StoryPlacement.Dependence] = []
  ) -> StoryPlacement {
    StoryPlacement(
      story: StoryID(rawValue: story), merged: merged.map(StoryID.init), duplicateOf: duplicateOf,
      containment: duplicateOf == nil ? 0 : 0.75, isSeries: false, dependences: dependences,
      trace: ArticleTrace(
        keys: [6, 7], copies: [1, 2, 3], profile: [4, 5], agencies: ["ap"], cited: ["dailyorrin"]))
  }

  private static func relation(
    _ claim: ClaimID, of earlier: PendingArticle, with later: PendingArticle
  ) -> FoundRelation {
    FoundRelation(
      kind: .corroborated,
      members: [
        .init(subject: .earlier(claim), revision: earlier.revision, content: "The dam holds"),
        .init(subject: .own(0), revision: later.revision, content: "The dam at Orrin holds"),
      ],
      independent: 2, why: "2 independent sources say the same", time: Samples.start)
  }

  /// Withdraws the first of two articles, of which the second has the same text.
  ///
  /// - Returns: Whether anything is told of it.
  private func isTold(_ outlets: String...) async throws -> Bool {
    let feed = try await store.watchOnly()
    var poll = Samples.poll(
      feed,
      entries: outlets.enumerated().map {
        Samples.entry("\($0)", url: "https://\($1)/\($0)", outlet: $1)
      })
    try await store.save(poll)
    let pending = try await store.archive.pendingArticles(limit: 9)
    for (article, original) in zip(pending, [nil, pending[0].article]) {
      try await store.finish(
        article, claims: [],
        findings: ArticleFindings(placement: Self.placement(in: 7, duplicateOf: original))
      ) { _ in [] }
    }
    poll = Samples.poll(feed, entries: [])
    poll.withdrawals = [Withdrawal(article: pending[0].article, reason: "it is gone")]
    try await store.save(poll)
    let withdrawal = try #require(try await store.archive.pendingWithdrawals(limit: 9).first)
    let relation = FoundRelation(
      kind: .withdrawn,
      members: [.init(subject: .passage, revision: pending[0].revision, content: "Dam holds")],
      independent: 1, why: withdrawal.reason, time: Samples.start)
    try await store.finish(withdrawal, relation: relation, countingAlertsSince: nil) { _ in [] }
    #expect(try await store.archive.pendingWithdrawals(limit: 9).isEmpty)
    let standing = try #require(try await store.archive.standing(of: pending[0].article))
    return standing.relations.map(\.kind) == [.withdrawn]
  }

  @Test func anArticleThatItsOutletHasUnderAnotherAddressIsNotWithdrawn() async throws {
    #expect(try await !isTold("a.example", "a.example"))
  }

  @Test func anArticleThatAnotherOutletHasCopiedIs() async throws {
    #expect(try await isTold("a.example", "b.example"))
  }

  private func claim(of outlet: String) async throws -> ClaimID {
    try #require(
      try await store.archive.claims(matching: ClaimQuery(outlet: outlet)).first?.id)
  }

  /// Two articles of a story, the second with a relation to the first's claim.
  private func relatedArticles() async throws -> [PendingArticle] {
    let pending = try await pendingArticles("a.example", "b.example")
    try await store.finish(
      pending[0], claims: [Samples.claim],
      findings: ArticleFindings(placement: Self.placement(in: 7))
    ) { _ in [] }
    let claim = try await claim(of: "a.example")
    try await store.finish(
      pending[1], claims: [Samples.claim],
      findings: ArticleFindings(
        placement: Self.placement(in: 7),
        relations: [Self.relation(claim, of: pending[0], with: pending[1])])
    ) { _ in [] }
    return pending
  }

  @Test func aStoryHasItsArticlesInTheOrderInWhichTheyCame() async throws {
    let pending = try await relatedArticles()
    let story = try #require(try await store.archive.story(StoryID(rawValue: 7)))
    #expect(story.summary.title == "Dam holds")
    #expect(story.summary.articles == 2)
    #expect(story.summary.outlets == 2)
    #expect(story.summary.independent == 2)
    #expect(story.summary.relations == 1)
    #expect(story.tellings.map(\.article) == pending.map(\.article))
    #expect(story.tellings.map(\.claims.count) == [1, 1])
    #expect(try await store.archive.story(StoryID(rawValue: 8)) == nil)
  }

  @Test func aRelationShowsBothTexts() async throws {
    let pending = try await relatedArticles()
    let story = try #require(try await store.archive.story(StoryID(rawValue: 7)))
    let relation = try #require(story.relations.first)
    #expect(relation.kind == .corroborated)
    #expect(relation.independent == 2)
    #expect(relation.members.map(\.outlet) == ["a.example", "b.example"])
    #expect(relation.members.map(\.content) == ["The dam holds", "The dam at Orrin holds"])
    #expect(relation.members.map(\.source) == ["Ada Quill", "Ada Quill"])
    #expect(relation.members.map(\.cue) == ["said", "said"])
    let standing = try #require(try await store.archive.standing(of: pending[0].article))
    #expect(standing.relations == [relation])
  }

  @Test func dependentArticlesAreOneSource() async throws {
    let pending = try await pendingArticles("a.example", "b.example", "c.example")
    let copy = StoryPlacement.Dependence(earlier: pending[0].article, reason: "copy")
    for (article, placement) in [
      (pending[0], Self.placement(in: 1)),
      (
        pending[1],
        Self.placement(in: 1, duplicateOf: pending[0].article, dependences: [copy])
      ),
      (pending[2], Self.placement(in: 1)),
    ] {
      try await store.finish(
        article, claims: [], findings: ArticleFindings(placement: placement)
      ) { _ in [] }
    }
    let story = try #require(
      try await store.archive.stories(outlets: 3, since: nil, limit: 9).first)
    #expect(story.outlets == 3)
    #expect(story.independent == 2)
    #expect(try await store.archive.stories(outlets: 4, since: nil, limit: 9).isEmpty)
    let standing = try #require(try await store.archive.standing(of: pending[1].article))
    #expect(standing.telling.duplicateOf == pending[0].article)
    #expect(standing.telling.dependences == [copy])
    let mates = try await store.archive.lastRevisions(
      in: StoryID(rawValue: 1), without: pending[2].article, limit: 9)
    #expect(mates.map(\.article) == [pending[0].article])
  }

  @Test func tracesComeBackAsTheyWere() async throws {
    let pending = try await pendingArticles("a.example", "b.example")
    let copy = StoryPlacement.Dependence(earlier: pending[0].article, reason: "copy")
    let owner = StoryPlacement.Dependence(earlier: pending[0].article, reason: "owner")
    #expect(copy != owner)
    let placements = [
      Self.placement(in: 3),
      Self.placement(in: 4, duplicateOf: pending[0].article, dependences: [copy]),
    ]
    for (article, placement) in zip(pending, placements) {
      try await store.finish(
        article, claims: [], findings: ArticleFindings(placement: placement)
      ) { _ in [] }
    }
    let archive = store.archive
    #expect(try await archive.newestStory() == 4)
    let places = try await archive.places(after: 0, limit: 9)
    #expect(places.map(\.article) == pending.map(\.article))
    #expect(places.map(\.story.rawValue) == [3, 4])
    #expect(places.map(\.keys) == placements.map(\.trace.keys))
    #expect(try await archive.places(after: places[0].number, limit: 9) == [places[1]])
    let profiles = try await archive.profiles(before: .max, limit: 1)
    #expect(profiles.map(\.bytes) == [placements[1].trace.profile])
    #expect(
      try await archive.profiles(before: places[1].number, limit: 9).map(\.number)
        == [places[0].number])
    let sources = try await archive.sources(of: pending.map(\.article) + [ArticleID(rawValue: 99)])
    #expect(sources.map(\.article) == pending.map(\.article))
    #expect(sources.map(\.outlet) == ["a.example", "b.example"])
    #expect(sources.map(\.agencies) == [["ap"], ["ap"]])
    #expect(sources.map(\.cited) == [["dailyorrin"], ["dailyorrin"]])
    #expect(sources.map(\.copies) == [[], [pending[0].article]])
  }

  @Test func readsOfEarlierArticlesWhatIsAskedFor() async throws {
    let pending = try await pendingArticles("a.example", "b.example", "c.example")
    for article in pending {
      try await store.finish(
        article, claims: [],
        findings: ArticleFindings(
          placement: Self.placement(
            in: 1, duplicateOf: article == pending[2] ? pending[0].article : nil))
      ) { _ in [] }
    }
    let ids = pending.map(\.article)
    let traces = try await store.archive.traces(
      WantedTraces(
        copies: [ids[0]], profiles: [ids[0], ids[1]], sources: ids + [ArticleID(rawValue: 99)]))
    let known = Dictionary(uniqueKeysWithValues: traces.map { ($0.article, $0) })
    #expect(ids.map { known[$0]?.copies } == [[1, 2, 3], nil, nil])
    #expect(ids.map { known[$0]?.profile } == [[4, 5], [4, 5], nil])
    #expect(ids.map { known[$0]?.duplicateOf } == [nil, nil, ids[0]])
    #expect(known.values.allSatisfy { $0.agencies == ["ap"] && $0.cited == ["dailyorrin"] })
    #expect(known.count == 3)
  }

  @Test func oneOfTwoStoriesTakesTheOtherUp() async throws {
    let pending = try await pendingArticles("a.example", "b.example", "c.example", "d.example")
    let placements = [
      Self.placement(in: 1), Self.placement(in: 2), Self.placement(in: 2),
      Self.placement(in: 2, merged: 1),
    ]
    for (article, placement) in zip(pending, placements) {
      try await store.finish(
        article, claims: [], findings: ArticleFindings(placement: placement)
      ) { _ in [] }
    }
    let archive = store.archive
    #expect(
      try await archive.stories(outlets: 1, since: nil, limit: 9).map(\.id.rawValue) == [2])
    for number: Int64 in [1, 2] {
      let story = try #require(try await archive.story(StoryID(rawValue: number)))
      #expect(story.summary.id.rawValue == 2)
      #expect(story.summary.articles == 4)
      #expect(story.summary.title == pending[0].title)
      #expect(story.tellings.map(\.article) == pending.map(\.article))
      #expect(story.merges.map(\.story.rawValue) == [1])
      #expect(story.merges.map(\.article) == [pending[3].article])
    }
    #expect(try await archive.place(of: pending[0].article)?.story.rawValue == 2)
  }

  /// The number of a story that is part of another is never given again, and leads to where that
  /// went in turn.
  @Test func aMergedStoryMayBecomePartOfAThird() async throws {
    let pending = try await pendingArticles("a.example", "b.example", "c.example", "d.example")
    let placements = [
      Self.placement(in: 1), Self.placement(in: 2), Self.placement(in: 1, merged: 2),
      Self.placement(in: 3, merged: 1),
    ]
    for (article, placement) in zip(pending, placements) {
      try await store.finish(
        article, claims: [], findings: ArticleFindings(placement: placement)
      ) { _ in [] }
    }
    let story = try #require(try await store.archive.story(StoryID(rawValue: 2)))
    #expect(story.summary.id.rawValue == 3)
    #expect(story.summary.articles == 4)
    #expect(story.merges.map(\.story.rawValue) == [1, 2])
    #expect(try await store.archive.newestStory() == 3)
  }

  @Test(arguments: [
    (1, 0, [3, 2, 1]), (1, 1, [2, 1]), (1, 3, []), (2, 0, [3, 1]), (2, 1, [1]),
  ])
  func storiesAreListedPageByPage(outlets: Int, offset: Int, found: [Int64]) async throws {
    let pending = try await pendingArticles(
      "a.example", "b.example", "c.example", "d.example", "e.example")
    for (article, story) in zip(pending, [1, 1, 2, 3, 3] as [Int64]) {
      try await store.finish(
        article, claims: [], findings: ArticleFindings(placement: Self.placement(in: story))
      ) { _ in [] }
    }
    let stories = try await store.archive.stories(
      outlets: outlets, since: nil, limit: 9, offset: offset)
    #expect(stories.map(\.id.rawValue) == found)
    for (since, count) in [(Samples.start, 3), (Samples.start.addingTimeInterval(1), 0)] {
      #expect(
        try await store.archive.stories(outlets: 1, since: since, limit: 9).count == count)
    }
  }

  private struct Refused: Error {}

  @Test func nothingOfAnArticleIsStoredWhereItsAlertsFail() async throws {
    let pending = try await pendingArticles("a.example")
    await #expect(throws: Refused.self) {
      try await store.finish(
        pending[0], claims: [Samples.claim],
        findings: ArticleFindings(
          placement: Self.placement(in: 1),
          outcomes: [ClaimOutcome(claim: 0, event: 5, stage: "happened")])
      ) { _ in throw Refused() }
    }
    #expect(try await store.archive.place(of: pending[0].article) == nil)
    #expect(try await store.archive.places(after: 0, limit: 9).isEmpty)
    #expect(try await store.archive.stories(outlets: 1, since: nil, limit: 9).isEmpty)
  }

  @Test func findsTheArticlesThatTellOfAnEvent() async throws {
    let pending = try await pendingArticles("a.example", "b.example")
    for (article, stage) in zip(pending, ["doubted", "happened"]) {
      try await store.finish(
        article, claims: [Samples.claim],
        findings: ArticleFindings(
          outcomes: [ClaimOutcome(claim: 0, event: 5, stage: stage)])
      ) { _ in [] }
    }
    let none = ArticleID(rawValue: 0)
    #expect(
      try await store.archive.lastRevisions(telling: [(5, "doubted")], without: none, limit: 9)
        .map(\.article) == [pending[0].article])
    #expect(
      try await store.archive.lastRevisions(
        telling: [(5, "happened"), (5, "doubted")], without: pending[0].article, limit: 9
      ).map(\.article) == [pending[1].article])
    #expect(
      try await store.archive.lastRevisions(telling: [(6, "doubted")], without: none, limit: 9)
        .isEmpty)
  }

  @Test func tellsWhichClaimsHaveARelation() async throws {
    _ = try await relatedArticles()
    let (one, other) = (try await claim(of: "a.example"), try await claim(of: "b.example"))
    #expect(
      try await store.archive.claims(among: [one, other], in: .corroborated) == [one, other])
    #expect(try await store.archive.claims(among: [one, other], in: .resolved).isEmpty)
  }

  @Test func aWatchAlertsOnceOnARelation() async throws {
    let pending = try await pendingArticles("a.example", "b.example")
    try await store.finish(
      pending[0], claims: [Samples.claim],
      findings: ArticleFindings(placement: Self.placement(in: 7))
    ) { _ in [] }
    let claim = try await claim(of: "a.example")
    await #expect(throws: (any Error).self) {
      try await store.finish(
        pending[1], claims: [Samples.claim],
        findings: ArticleFindings(
          placement: Self.placement(in: 7),
          relations: [Self.relation(claim, of: pending[0], with: pending[1])])
      ) { context in
        #expect(context.relations == [RelationID(rawValue: 1)])
        #expect(context.story?.outlets == 2)
        return ArticleAlerts(
          raised: [context.nextSeq, context.nextSeq + 1].map { seq in
            let alert = Samples.alert(seq, kind: .corroborated)
            return OutgoingAlert(
              alert: alert.alert, line: alert.line, relation: context.relations[0])
          })
      }
    }
    #expect(try await store.archive.summary().pending == 1)
  }

  @Test func aRelationGoesWithOneOfItsClaims() async throws {
    let pending = try await pendingArticles("a.example", "b.example")
    try await store.finish(
      pending[0], claims: [Samples.claim],
      findings: ArticleFindings(placement: Self.placement(in: 7))
    ) { _ in [] }
    let gone = ClaimID(rawValue: 99)
    try await store.finish(
      pending[1], claims: [Samples.claim],
      findings: ArticleFindings(
        placement: Self.placement(in: 7),
        relations: [Self.relation(gone, of: pending[0], with: pending[1])])
    ) { context in
      #expect(context.relations == [nil])
      return []
    }
    #expect(try await store.archive.story(StoryID(rawValue: 7))?.relations == [])
  }
}
