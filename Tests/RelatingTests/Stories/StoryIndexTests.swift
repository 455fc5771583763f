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
    var index = RememberedStories()
    let first = index.add(ferry)
    let other = index.add(bakers)
    #expect(index.alike(ferryElsewhere).first == "ferry")
    let second = index.add(ferryElsewhere)
    #expect(first.story == second.story)
    #expect(other.story != first.story)
  }

  @Test func aCopyIsOfItsOriginalsStory() {
    var index = RememberedStories()
    let first = index.add(ferry)
    let stub = article("stub", "Log in", "Subscribers only")
    #expect(index.add(stub, copyOf: "ferry").story == first.story)
  }

  @Test func aDailyBriefingMakesNoStory() {
    var index = RememberedStories()
    var alike: [[String]] = []
    let briefings = (0..<4).map { day in
      let briefing = article(
        "\(day)", "Morning briefing", "Good morning from Vellmar. Here is what you need to know.",
        outlet: "a.example", day: Double(day))
      alike.append(index.alike(briefing))
      return index.add(briefing, isSeries: day > 0)
    }
    #expect(Set(briefings.map(\.story)).count == 4)
    // Each still depends on its outlet's first.
    #expect(alike == [[], ["0"], ["0"], ["0"]])
  }

  @Test func aStoryEndsWhenNothingWasAddedForTheWindow() {
    var index = RememberedStories(window: 5 * 86_400)
    let first = index.add(ferry)
    let later = article(
      "ferry", "Oster ferry Marianne runs aground off Grell", "The Oster ferry Marianne.", day: 6)
    #expect(index.alike(later) == ["ferry"])
    #expect(first.story != index.add(later).story)
  }

  @Test func storyNumbersAreNeverUsedAgain() {
    var index = StoryIndex(capacity: 2)
    let stories = (0..<12).map { number in
      let profile = index.profile(
        of: article("\(number)", "Alpha\(number) beta\(number)", "gamma\(number)"))
      let story = index.add(profile, copyOf: nil, isSeries: false, among: [:]).story
      if number % 3 == 2 { index.forget(3) }
      return story
    }
    #expect(stories == Array(1...12))
  }

  @Test func whatIsForgottenIsNotFound() {
    var index = StoryIndex(capacity: 2)
    let profile = index.profile(of: ferry)
    _ = index.add(profile, copyOf: nil, isSeries: false, among: [:])
    _ = index.add(index.profile(of: ferryElsewhere), copyOf: nil, isSeries: false, among: [:])
    #expect(index.alike(profile, since: 0) == [0, 1])
    index.forget(1)
    #expect(index.alike(profile, since: 1) == [1])
    #expect(index.candidates(for: profile, among: [1]) == [1])
  }

  @Test func anUntitledReportIsKnownByItsFirstSentence() {
    var index = RememberedStories()
    let first = index.add(ferry)
    let untitled = article(
      "untitled", "",
      """
      The Oster ferry Marianne has run aground off the Grell lighthouse. Harbour master Ida Brandt \
      said 61 passengers were aboard and that tugs from Vellmar were on their way.
      """, day: 0.1)
    #expect(index.add(untitled).story == first.story)
  }

  /// Of a story that an article fits with one of its two members only, it is none; when others show
  /// that both are one story, it is.
  @Test func twoStoriesThatAnArticleFitsAreMerged() {
    var index = RememberedStories()
    let first = index.add(bakers)
    _ = index.add(ferry, copyOf: "bakers")
    let second = index.add(ferryElsewhere)
    #expect(second.story != first.story)
    let tugs = article(
      "tugs", "Tugs try to free ferry Marianne off Grell",
      """
      Tugs from Vellmar tried on Tuesday to free the Oster ferry Marianne, which ran aground near \
      the Grell lighthouse. Harbour master Ida Brandt said high tide would decide.
      """, day: 0.3)
    #expect(index.add(tugs, copyOf: "bakers").story == first.story)
    let third = article(
      "third", "Oster ferry Marianne aground off Grell, passengers rescued",
      """
      The Oster ferry Marianne ran aground off the Grell lighthouse and its passengers were brought \
      ashore by pilot boat. Harbour master Ida Brandt in Vellmar said nobody was hurt and that tugs \
      would try again at high tide.
      """, day: 0.5)
    #expect(index.add(third) == StoryAssignment(story: first.story, merged: second.story))
    let again = article(
      "again", "Passengers rescued after Marianne strands near Grell lighthouse",
      """
      Pilot boats brought 61 people ashore after the Marianne stranded on a sandbank in the Oster \
      channel. Nobody was hurt, said Ida Brandt, the harbour master in Vellmar.
      """, day: 0.6)
    #expect(index.add(again).story == first.story)
  }

  @Test func whatWasStoredIsFoundAgainAfterARestart() throws {
    var before = RememberedStories()
    let stories = [before.add(ferry).story, before.add(bakers).story]
    var after = try before.restarted(stories: stories)
    #expect(after.alike(ferryElsewhere) == before.alike(ferryElsewhere))
    #expect(after.add(ferryElsewhere) == before.add(ferryElsewhere))
    let stranger = article("other", "Nothing to do with it", "Quite another matter altogether")
    #expect(after.add(stranger).story == 3)
  }

  @Test func aDamagedTraceIsRefused() {
    let index = StoryIndex(capacity: 1)
    let profile = index.profile(of: ferry)
    for damaged in [[], [9], Array(profile.trace.dropLast())] as [[UInt8]] {
      #expect(throws: TraceReader.Problem.self) { try StoryProfile(trace: damaged) }
    }
    var keys = TraceWriter()
    StoryKeys(profile, isSeries: false).write(to: &keys)
    var reader = TraceReader(Array(keys.bytes.dropLast()))
    #expect(throws: TraceReader.Problem.truncated) { try StoryKeys(from: &reader) }
  }
}
