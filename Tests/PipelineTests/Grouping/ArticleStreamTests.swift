import Deduplication
import Foundation
import News
import Relating
import Testing

@testable import Pipeline

@Suite struct ArticleStreamTests {
  private func article(_ number: Int, _ text: String) -> StreamedArticle {
    StreamedArticle(
      id: "\(number)", outlet: "\(number).example",
      published: Date(timeIntervalSince1970: 1_790_000_000 + Double(number)),
      title: "Headline of \(text.prefix(24))", text: text)
  }

  /// Words that no other number's text has.
  private func text(_ number: Int) -> String {
    (0..<40).map { "word\(number)x\($0)" }.joined(separator: " ")
  }

  @Test func forgetsTheOldestBeyondItsCapacity() {
    var stream = ArticleStream(capacity: 4)
    for number in 0..<8 {
      let place = stream.place(stream.read(article(number, text(number))), among: [:])
      #expect(place.story == number + 1)
    }
    // With the fifth article there were a quarter more than four: the first went, and so on.
    let copies = (0..<8).map { number in
      stream.read(article(100 + number, text(number))).likeText.map(\.id)
    }
    #expect(copies == [[], [], [], [], ["4"], ["5"], ["6"], ["7"]])
  }

  @Test func isTakenUpWhereItWas() throws {
    var before = ArticleStream(capacity: 9)
    var after = ArticleStream(capacity: 9, newestStory: 1)
    let arriving = before.read(article(1, text(1)))
    let story = before.place(arriving, among: [:]).story
    try after.restore("1", in: story, keys: arriving.keys.trace)
    try after.note(profile: arriving.profile.trace)
    let copy = article(2, text(1))
    let read = (before.read(copy), after.read(copy))
    #expect(read.1.likeText.map(\.id) == ["1"])
    #expect(read.1.likeStory.map(\.id) == ["1"])
    #expect(read.0.alike == read.1.alike)
    #expect(read.0.profile.trace == read.1.profile.trace)
  }

  @Test func damagedKeysAreRefusedAndChangeNothing() {
    var stream = ArticleStream(capacity: 9)
    let keys = stream.read(article(1, text(1))).keys.trace
    for damaged in [[], [9], Array(keys.dropLast())] as [[UInt8]] {
      #expect(throws: TraceReader.Problem.self) {
        try stream.restore("1", in: 1, keys: damaged)
      }
    }
    #expect(stream.read(article(2, text(1))).likeText.isEmpty)
  }

  /// What is no longer kept of an article is not compared.
  @Test func whatIsNotFoundIsNoCopy() {
    var stream = ArticleStream(capacity: 9)
    _ = stream.place(stream.read(article(1, text(1))), among: [:])
    let copy = stream.read(article(2, text(1)))
    #expect(copy.likeText.map(\.id) == ["1"])
    #expect(stream.place(copy, among: [:]).verdict.duplicateOf == nil)
  }
}
