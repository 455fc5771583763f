import Foundation
import News
import Testing

@testable import Relating

@Suite struct StoryIndexTests {
  private func article(
    _ id: String, _ title: String, _ text: String, outlet: String? = nil, day: Double = 0
  ) -> ScannedArticle {
    ScannedArticle(
      id: id, outlet: outlet ?? "\(id).example",
      published: Date(timeIntervalSince1970: 1_800_000_000 + day * 86_400), title: title, text: text
    )
  }

  private var ferry: ScannedArticle {
    article(
      "ferry", "Oster ferry Marianne runs aground off Grell",
      """
      The Oster ferry Marianne ran aground near the Grell lighthouse on Tuesday with 61 passengers \
      aboard. Harbour master Ida Brandt said tugs from Vellmar would try again at high tide.
      """)
  }

  private var ferryElsewhere: ScannedArticle {
    article(
      "ferry2", "Passengers rescued after Marianne strands near Grell lighthouse",
      """
      Sixty-one people were brought ashore by pilot boat after the Marianne stranded on a sandbank \
      in the Oster channel. Ida Brandt, the harbour master in Vellmar, said nobody was hurt.
      """, day: 0.4)
  }

  private var bakers: ScannedArticle {
    article(
      "bakers", "Bakers' strike in Hadersund enters second week",
      """
      Shelves stayed empty in Hadersund as bakers walked out for an eighth day over night shifts. \
      The guild's chairman Jonas Reek called the latest offer of the mills an insult.
      """, day: 0.2)
  }

  @Test func joinsTwoReportsOfOneEvent() {
    var index = StoryIndex()
    let first = index.add(ferry)
    let other = index.add(bakers)
    let second = index.add(ferryElsewhere)
    #expect(first.story == second.story)
    #expect(other.story != first.story)
    #expect(second.alike.first == "ferry")
  }

  @Test func aCopyIsOfItsOriginalsStory() {
    var index = StoryIndex()
    let first = index.add(ferry)
    let stub = article("stub", "Log in", "Subscribers only")
    #expect(index.add(stub, copyOf: "ferry").story == first.story)
  }

  @Test func aDailyBriefingMakesNoStory() {
    var index = StoryIndex()
    let briefings = (0..<4).map { day in
      index.add(
        article(
          "\(day)", "Morning briefing", "Good morning from Vellmar. Here is what you need to know.",
          outlet: "a.example", day: Double(day)), isSeries: day > 0)
    }
    #expect(Set(briefings.map(\.story)).count == 4)
    // Each still depends on its outlet's first.
    #expect(briefings.map(\.alike) == [[], ["0"], ["0"], ["0"]])
  }

  @Test func aStoryEndsWhenNothingWasAddedForTheWindow() {
    var index = StoryIndex(window: 5 * 86_400)
    let first = index.add(ferry)
    let later = article(
      "ferry", "Oster ferry Marianne runs aground off Grell", "The Oster ferry Marianne.", day: 6)
    let second = index.add(later)
    #expect(first.story != second.story)
    #expect(second.alike == ["ferry"])
  }

  @Test func storyNumbersAreNeverUsedAgain() {
    var index = StoryIndex(capacity: 2)
    let stories = (0..<12).map { number in
      index.add(article("\(number)", "Alpha\(number) beta\(number)", "gamma\(number)")).story
    }
    #expect(stories == Array(1...12))
  }

  @Test func whatWasStoredIsFoundAgainAfterARestart() throws {
    var before = StoryIndex()
    var after = StoryIndex(newestStory: 2)
    for article in [ferry, bakers] {
      let place = before.add(article)
      try after.restore(
        article.id, story: place.story, isSeries: false, trace: before.newestTrace)
      #expect(after.newestTrace == before.newestTrace)
    }
    #expect(after.add(ferryElsewhere) == before.add(ferryElsewhere))
    let stranger = article("other", "Nothing to do with it", "Quite another matter altogether")
    #expect(after.add(stranger).story == 3)
  }

  @Test func aDamagedTraceIsRefused() {
    var index = StoryIndex()
    _ = index.add(ferry)
    let trace = index.newestTrace
    for damaged in [[], [9], Array(trace.dropLast())] as [[UInt8]] {
      #expect(throws: TraceReader.Problem.self) {
        try index.restore("x", story: 1, isSeries: false, trace: damaged)
      }
    }
    #expect(index.remembered.count == 1)
  }
}
