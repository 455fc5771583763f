import Foundation
import News

@testable import Relating

/// The index with what it finds at hand: the profiles that came before.
struct RememberedStories {
  private(set) var index: StoryIndex
  private var profiles: [StoryProfile] = []
  private var ids: [String] = []

  init(window: TimeInterval = 30 * 86_400) { index = StoryIndex(window: window, capacity: 100) }

  /// The earlier articles that are most alike.
  func alike(_ article: ScannedArticle) -> [String] {
    index.alike(index.profile(of: article), since: 0).map { ids[$0] }
  }

  /// Compares an article with those before it, and remembers it.
  mutating func add(
    _ article: ScannedArticle, copyOf original: String? = nil, isSeries: Bool = false
  ) -> StoryAssignment {
    let profile = index.profile(of: article)
    var candidates: [Int: StoryProfile] = [:]
    for number in index.candidates(for: profile, among: index.alike(profile, since: 0)) {
      candidates[number] = profiles[number]
    }
    defer {
      profiles.append(profile)
      ids.append(article.id)
    }
    return index.add(
      profile, copyOf: original.flatMap(ids.firstIndex(of:)), isSeries: isSeries,
      among: candidates)
  }

  /// An index that was taken up anew from what is stored of these.
  func restarted(stories: [Int]) throws -> RememberedStories {
    var other = RememberedStories()
    other.index = StoryIndex(capacity: 100, newestStory: stories.max() ?? 0)
    for (profile, story) in zip(profiles, stories) {
      let stored = try StoryProfile(trace: profile.trace)
      var keys = TraceWriter()
      StoryKeys(profile, isSeries: false).write(to: &keys)
      var reader = TraceReader(keys.bytes)
      other.index.restore(try StoryKeys(from: &reader), in: story)
      other.index.note(stored)
      other.profiles.append(stored)
    }
    other.ids = ids
    return other
  }
}
