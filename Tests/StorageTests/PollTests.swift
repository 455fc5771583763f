import Foundation
import News
import Storage
import Testing

@Suite struct PollTests {
  let store: NewsStore

  init() throws { store = try NewsStore() }

  @Test func storesANewEntryAsPendingArticleWithItsFirstRevision() async throws {
    let feed = try await store.watchOnly()
    let summary = try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    #expect(summary == PollSummary(newArticles: 1, newRevisions: 0))
    let pending = try await store.archive.pendingArticles(limit: 10)
    #expect(pending.map(\.number) == [1])
    #expect(pending.map(\.text) == [Samples.article().text])
    #expect(pending.map(\.blocks) == [Samples.article().blocks])
  }

  @Test func storesAnEntryOnceHoweverOftenItsFeedBringsIt() async throws {
    let feed = try await store.watchOnly()
    for _ in 1...3 { try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")])) }
    #expect(try await store.archive.summary().articles == 1)
    #expect(try await store.archive.pendingArticles(limit: 10).map(\.number) == [1])
  }

  @Test func addsARevisionOnlyWhereTextOrTitleChanged() async throws {
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let sameText = try await store.save(
      Samples.poll(feed, entries: [Samples.entry("id:1", hash: "h2")]))
    #expect(sameText == PollSummary())
    let edited = try await store.save(
      Samples.poll(
        feed, at: Samples.start + 60,
        entries: [Samples.entry("id:1", hash: "h3", article: Samples.article("The dam broke."))]))
    #expect(edited == PollSummary(newArticles: 0, newRevisions: 1))
    let known = try await store.archive.knownEntries(["id:1"], of: feed)
    #expect(known["id:1"]?.contentHash == "h3")
  }

  @Test func keepsEveryRevisionWithItsTimes() async throws {
    let feed = try await store.watchOnly()
    let url = "https://wire.example/dam"
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1", url: url)]))
    let later = Samples.start + 60
    try await store.save(
      Samples.poll(
        feed, at: later,
        entries: [Samples.entry("id:1", url: url, article: Samples.article("The dam broke."))]))
    let history = try #require(
      try await store.archive.history(ofURL: url, canonicalURL: url).first)
    #expect(history.revisions.map(\.number) == [1, 2])
    #expect(history.revisions.map(\.seenFrom) == [Samples.start, later])
    #expect(history.revisions.map(\.seenUntil) == [later, nil])
  }

  @Test func takesTheSameArticleInTwoFeedsOfAnOutletForOne() async throws {
    try await store.watch([
      WatchedFeed(name: "World", location: "https://wire.example/world"),
      WatchedFeed(name: "Latest", location: "https://wire.example/latest"),
    ])
    let entry = Samples.entry("id:1", url: "https://wire.example/dam")
    for name in ["World", "Latest"] {
      let feed = try await store.feed(name)
      try await store.save(Samples.poll(feed.id, of: feed.location, entries: [entry]))
    }
    #expect(try await store.archive.summary().articles == 1)
    let history = try #require(
      try await store.archive.history(ofURL: "https://wire.example/dam", canonicalURL: nil).first)
    #expect(history.feed == "World")
    #expect(history.otherFeeds == ["Latest"])
  }

  @Test func keepsEachOutletsOwnArticleOfOneAddressOrKey() async throws {
    try await store.watch([
      WatchedFeed(name: "A", location: "https://a.example/"),
      WatchedFeed(name: "B", location: "https://b.example/"),
    ])
    for (name, outlet) in [("A", "a.example"), ("B", "b.example")] {
      try await store.save(
        Samples.poll(
          try await store.feed(name).id, of: "https://\(name.lowercased()).example/",
          entries: [Samples.entry("id:same", url: "https://a.example/x", outlet: outlet)]))
    }
    #expect(try await store.archive.summary().articles == 2)
  }

  @Test func marksWhatAFeedHoldsWhenFirstSeenAsBacklogUnlessToldOtherwise() async throws {
    try await store.watch([
      WatchedFeed(name: "Quiet", location: "q"), WatchedFeed(name: "Loud", location: "l"),
    ])
    let quiet = try await store.feed("Quiet").id
    let loud = try await store.feed("Loud").id
    try await store.save(Samples.poll(quiet, of: "q", entries: [Samples.entry("id:old")]))
    try await store.save(
      Samples.poll(loud, of: "l", entries: [Samples.entry("id:loud")], alertsBacklog: true))
    try await store.save(Samples.poll(quiet, of: "q", entries: [Samples.entry("id:new")]))
    let pending = try await store.archive.pendingArticles(limit: 10)
    #expect(pending.map(\.feed) == ["Loud", "Quiet", "Quiet"])
    #expect(pending.map(\.isBacklog) == [false, false, true])
  }

  @Test func aFailureKeepsTheValidatorsAndASuccessForgetsIt() async throws {
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed))
    let next = Samples.start + 7200
    try await store.save(Samples.failure(feed, at: Samples.start + 60, next: next))
    try await store.save(Samples.failure(feed, at: Samples.start + 120, next: next, failures: 2))
    let failing = try await store.feed()
    #expect(failing.validators == "e1")
    #expect(failing.failures == 2)
    #expect(failing.problem == "404 Not Found")
    #expect(failing.problemSince == Samples.start + 60)
    #expect(failing.nextPoll == next)
    try await store.save(Samples.poll(feed, at: Samples.start + 180))
    let recovered = try await store.feed()
    #expect(recovered.failures == 0)
    #expect(recovered.problem == nil)
    #expect(recovered.problemSince == nil)
  }

  @Test func aFeedIsDueAtItsTime() async throws {
    let feed = try await store.watchOnly()
    #expect(try await store.archive.dueLocations(at: Samples.start).count == 1)
    try await store.save(Samples.poll(feed))
    #expect(try await store.archive.dueLocations(at: Samples.start + 3_599).isEmpty)
    #expect(
      try await store.archive.dueLocations(at: Samples.start + 3_600)
        == ["https://wire.example/feed"])
  }

  @Test func feedsOfOneLocationAreDueTogether() async throws {
    try await store.watch([
      WatchedFeed(name: "B", location: "l"), WatchedFeed(name: "A", location: "l"),
      WatchedFeed(name: "C", location: "k"),
    ])
    #expect(try await store.archive.dueLocations(at: Samples.start) == ["l", "k"])
    let feeds = try await store.archive.feeds(at: ["l"])
    #expect(feeds["l"]?.map(\.name) == ["B", "A"])
  }

  @Test(
    "B5: overdue feeds, and those that a clock set back put off, get new times",
    arguments: [
      (-60.0, false), (3_600, false), (3_660, false), (3_661, true), (-3_600, false),
      (-3_601, true),
    ])
  func feedsCatchUp(secondsAfterThePoll: Double, isPutOff: Bool) async throws {
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed))
    let now = Samples.start + secondsAfterThePoll
    let count = try await store.catchUp(at: now, grace: 60) { now.addingTimeInterval($0 / 10) }
    #expect(count == (isPutOff ? 1 : 0))
    #expect(try await store.feed().nextPoll == (isPutOff ? now + 360 : Samples.start + 3_600))
  }

  @Test func manyPollsAreOneTransaction() async throws {
    let feed = try await store.watchOnly()
    let good = Samples.failure(feed, at: Samples.start, next: Samples.start + 60)
    let until = Samples.start + 9
    try await store.save([good, good], embargoes: ["wire.example": until])
    #expect(try await store.feed().failures == 1)
    #expect(try await store.embargoes(at: Samples.start) == ["wire.example": until])
    #expect(try await store.embargoes(at: until).isEmpty)
  }

  @Test func anExcusedPollLeavesTheFeedAsItWas() async throws {
    let feed = try await store.watchOnly()
    try await store.save(Samples.failure(feed, at: Samples.start, next: Samples.start + 60))
    let excuse = PollRecord(
      feed: feed, location: "https://wire.example/feed", time: Samples.start + 60,
      nextPoll: Samples.start + 120, reason: "network", outcome: .excused(problem: nil, since: nil))
    try await store.save(excuse)
    let state = try await store.feed()
    #expect(state.failures == 0)
    #expect(state.problem == nil)
    #expect(state.problemSince == nil)
    #expect(state.nextPollReason == "network")
    #expect(state.lastSuccess == nil)
  }

  @Test func whatAPollTaughtOfItsFeedComesBack() async throws {
    let feed = try await store.watchOnly()
    var poll = Samples.poll(feed)
    var memory = FeedMemory()
    memory.rest = 7_200
    memory.skippedHours = 1 << 23
    memory.skippedDays = 64
    memory.meanGap = 1.5
    memory.lastEntry = Samples.start
    memory.halvings = 2
    memory.health = "failing"
    memory.alarm = "silent"
    memory.silentFrom = Samples.start + 1
    memory.movedTo = "https://wire.example/new"
    memory.movedSince = Samples.start + 2
    memory.movedSightings = 3
    memory.isMoveTold = true
    memory.lastPlainRequest = Samples.start + 3
    poll.memory = memory
    poll.window = FeedWindow(anchors: Data([1, 2]), rhythm: Data([3]), listing: Data([4]))
    try await store.save(poll)
    #expect(try await store.feed().memory == memory)
    #expect(try await store.archive.window(of: feed) == poll.window)
  }

  @Test func anAlertOnAFeedIsCommittedWithItsPollAndNumberedWithTheOthers() async throws {
    let feed = try await store.watchOnly()
    var poll = Samples.failure(feed, at: Samples.start, next: nil)
    poll.alerts = [{ Samples.alert($0, watch: "a") }, { Samples.alert($0, watch: "b") }]
    #expect(try await store.save(poll).newAlerts == 2)
    #expect(try store.alerts(after: 0, limit: 9).map(\.seq) == [1, 2])
  }

  @Test func aStoppedFeedIsDueAgainOnlyAfterTheUsersAct() async throws {
    let feed = try await store.watchOnly()
    try await store.save(Samples.failure(feed, at: Samples.start, next: nil))
    #expect(try await store.feed().isStopped)
    try await store.watch([WatchedFeed(name: "Wire", location: "https://wire.example/feed")])
    #expect(try await store.feed().isStopped)
    try await store.watch(
      [WatchedFeed(name: "Wire", location: "https://wire.example/feed")], resumingStopped: true)
    #expect(try await !store.feed().isStopped)
  }

  @Test func aFeedThatMovedLosesItsValidatorsAndKeepsItsArticles() async throws {
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let moved = try await store.watchOnly("Wire", at: "https://wire.example/new")
    #expect(moved == feed)
    let state = try await store.feed()
    #expect(state.validators == nil)
    #expect(state.bodyHash == nil)
    #expect(state.nextPoll == nil)
    #expect(state.firstSuccess == Samples.start)
    #expect(try await store.archive.knownEntries(["id:1"], of: feed).count == 1)
  }

  @Test func anAnswerFromTheOldAddressSaysNothingOfTheNewOne() async throws {
    let feed = try await store.watchOnly("Wire", at: "https://wire.example/new")
    let late = Samples.poll(
      feed, of: "https://wire.example/old", entries: [Samples.entry("id:1")])
    #expect(try await store.save(late) == PollSummary())
    #expect(try await store.feed().lastPoll == nil)
  }

  @Test func backlogOfALaterFeedIsFreshWhereAnOldFeedBringsItAsNew() async throws {
    let feeds = [
      WatchedFeed(name: "World", location: "w"), WatchedFeed(name: "Latest", location: "l"),
    ]
    try await store.watch(feeds)
    let world = try await store.feed("World").id
    let latest = try await store.feed("Latest").id
    let entry = Samples.entry("id:1", url: "https://wire.example/dam")
    try await store.save(Samples.poll(world, of: "w"))
    try await store.save(Samples.poll(latest, of: "l", entries: [entry]))
    let backlog = try #require(try await store.archive.pendingArticles(limit: 1).first)
    #expect(backlog.isBacklog)
    try await store.finish(backlog, claims: [Samples.claim]) { _ in [] }
    try await store.save(Samples.poll(world, of: "w", entries: [entry]))
    let fresh = try #require(try await store.archive.pendingArticles(limit: 1).first)
    #expect(fresh.article == backlog.article)
    #expect(!fresh.isBacklog)
    #expect(try await store.archive.summary().claims == 0)
  }

  @Test func untilADocumentCameWholeItsFeedHasNotBeenSeenWhole() async throws {
    let feed = try await store.watchOnly()
    let cut = { (time: Date, key: String) in
      PollRecord(
        feed: feed, location: "https://wire.example/feed", time: time, nextPoll: nil,
        outcome: .read(
          FeedReading(
            title: nil, bodyHash: "", note: nil, entries: [Samples.entry(key)],
            alertsBacklog: false)))
    }
    try await store.save(cut(Samples.start, "id:1"))
    try await store.save(cut(Samples.start + 3600, "id:2"))
    try await store.save(cut(Samples.start + 90_000, "id:3"))
    try await store.save(cut(Samples.start + 93_600, "id:4"))
    let queue = try await store.archive.pendingArticles(limit: 9)
    #expect(queue.map(\.isBacklog) == [false, true, true, true])
  }

  @Test func aRenamedFeedKeepsItsHistory() async throws {
    let feed = try await store.watchOnly("Wire")
    try await store.save(Samples.poll(feed))
    #expect(try await store.watchOnly("Wire A") == feed)
    #expect(try await store.feed("Wire A").validators == "e1")
    #expect(try await store.archive.watchedFeeds().count == 1)
  }
}
