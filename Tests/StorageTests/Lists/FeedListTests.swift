import Foundation
import Storage
import Testing

/// What the database knows of lists of feeds.
@Suite struct FeedListTests {
  private let store: NewsStore
  private let morning = Date(timeIntervalSince1970: 1_790_000_000)
  private let noon = Date(timeIntervalSince1970: 1_790_010_000)

  init() throws { store = try NewsStore() }

  private func save(
    _ path: String, _ content: String?, problem: String? = nil, at time: Date
  ) async throws {
    let record = FeedListRecord(
      path: path, content: content.map { Array($0.utf8) }, feeds: 3, problem: problem)
    try await store.save(lists: [record], at: time)
  }

  @Test func keepsTheLastGoodContentOfABrokenList() async throws {
    try await save("/f.opml", "good", at: morning)
    try await save("/f.opml", nil, problem: "gone", at: noon)
    try await save("/f.opml", nil, problem: "cut", at: noon.addingTimeInterval(60))
    #expect(try await store.archive.lastContent(ofList: "/f.opml") == Array("good".utf8))
    let state = try #require(try await store.archive.feedLists().first)
    #expect(state.feeds == 3)
    #expect(state.lastRead == morning)
    #expect(state.problem == "cut")
    #expect(state.problemSince == noon)
  }

  @Test func forgetsAProblemThatIsOver() async throws {
    try await save("/f.opml", nil, problem: "gone", at: morning)
    #expect(try await store.archive.lastContent(ofList: "/f.opml") == nil)
    try await save("/f.opml", "good", at: noon)
    let state = try #require(try await store.archive.feedLists().first)
    #expect(state.problem == nil)
    #expect(state.problemSince == nil)
    #expect(state.lastRead == noon)
  }

  @Test func forgetsListsThatAreNoLongerNamed() async throws {
    try await save("/f.opml", "good", at: morning)
    try await save("/g.opml", "good", at: noon)
    #expect(try await store.archive.feedLists().map(\.path) == ["/g.opml"])
    try await store.save(lists: [], at: noon)
    #expect(try await store.archive.feedLists().isEmpty)
  }
}
