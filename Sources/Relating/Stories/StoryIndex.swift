package import FoundationEssentials
package import News

/// Groups articles on one event as they come in, in a single pass.
///
/// A story ends when nothing was added to it for the length of the window.
package struct StoryIndex: Sendable {
  /// An article joins the story that it fits at least so well.
  private static let threshold = 0.5
  private static let heaviestTerms = 25
  private static let postingsLooked = 250
  private static let alikeKept = 40
  private static let candidatesCompared = 14

  struct Remembered {
    let id: String
    let story: Int
    let profile: StoryProfile
  }

  private let window: TimeInterval
  private let capacity: Int
  private var postings: PostingRing
  private var statistics = TermStatistics()
  private(set) var remembered: [Remembered] = []
  /// The number of the oldest article in `remembered`.
  private var firstNumber = 0
  private var sizes: [Int: Int] = [:]
  private var stories: [String: Int] = [:]
  /// The number of the newest story.
  private var newestStory: Int

  /// Makes an index without stories.
  ///
  /// - Parameters:
  ///   - window: How far apart in time two articles of a story may be, without others between.
  ///   - capacity: How many articles are remembered at most.
  ///   - newestStory: The greatest number that was ever given to a story.
  package init(
    window: TimeInterval = 30 * 86_400, capacity: Int = 25_000, newestStory: Int = 0
  ) {
    self.window = window
    self.capacity = capacity
    self.newestStory = newestStory
    postings = PostingRing(capacity: capacity * Self.heaviestTerms)
  }

  /// Finds the story that an article belongs to, and remembers the article.
  ///
  /// - Parameters:
  ///   - article: The next article.
  ///   - original: The earlier article that this one copies; both are of one story.
  ///   - isSeries: Whether the headline comes every day; then the article is a story of its own.
  /// - Returns: The story's number, and the earlier articles that are most alike.
  package mutating func add(
    _ article: ScannedArticle, copyOf original: String? = nil, isSeries: Bool = false
  ) -> StoryAssignment {
    let profile = StoryProfile(article, statistics)
    let ranked = candidates(for: profile)
    let story =
      original.flatMap { stories[$0] } ?? (isSeries ? nil : bestStory(for: profile, among: ranked))
    if story == nil { newestStory += 1 }
    let number = story ?? newestStory
    let alike = ranked.prefix(Self.alikeKept).map { remembered[$0 - firstNumber].id }
    remember(Remembered(id: article.id, story: number, profile: profile), isSeries: isSeries)
    return StoryAssignment(story: number, alike: alike)
  }

  private struct Neighbour {
    let story: Int
    let probability: Double
  }

  private func neighbours(of profile: StoryProfile, among candidates: [Int]) -> [Neighbour] {
    candidates.lazy.map { remembered[$0 - firstNumber] }
      .filter { isWithinWindow(profile, $0.profile) }
      .prefix(Self.candidatesCompared)
      .map {
        Neighbour(
          story: $0.story, probability: StoryPair(profile, $0.profile).probability)
      }
  }

  /// The story with the best mean of its two best pairs: one likeness alone joins no large story.
  private func bestStory(for profile: StoryProfile, among candidates: [Int]) -> Int? {
    var best: (story: Int, score: Double)?
    let neighbours = neighbours(of: profile, among: candidates)
    for (story, members) in Dictionary(grouping: neighbours, by: \.story) {
      let top = members.map(\.probability).sorted(by: >).prefix(2)
      let score = top.reduce(0, +) / Double(min(2, sizes[story] ?? 1))
      if let current = best, (current.score, story) >= (score, current.story) { continue }
      best = (story, score)
    }
    return best.flatMap { $0.score >= Self.threshold ? $0.story : nil }
  }

  /// The articles that share most of the heaviest terms, whatever their age.
  private func candidates(for profile: StoryProfile) -> [Int] {
    var scores: [Int: Float] = [:]
    for term in profile.whole.heaviest(Self.heaviestTerms) {
      postings.documents(holding: term.key, limit: Self.postingsLooked) { number in
        if number >= firstNumber { scores[number, default: 0] += term.weight * term.weight }
      }
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private func isWithinWindow(_ one: StoryProfile, _ other: StoryProfile) -> Bool {
    guard let one = one.published, let other = other.published else { return true }
    return abs(one.timeIntervalSince(other)) <= window
  }

  mutating func remember(_ article: Remembered, isSeries: Bool) {
    let number = firstNumber + remembered.count
    remembered.append(article)
    sizes[article.story, default: 0] += 1
    stories[article.id] = article.story
    statistics.note(article.profile.whole.keys)
    if !isSeries {
      for term in article.profile.whole.heaviest(Self.heaviestTerms) {
        postings.add(number, under: term.key)
      }
    }
    if remembered.count >= capacity + capacity / 4 { forgetOldest() }
  }

  private mutating func forgetOldest() {
    let surplus = remembered.count - capacity
    for article in remembered.prefix(surplus) {
      let left = (sizes[article.story] ?? 1) - 1
      sizes[article.story] = left > 0 ? left : nil
      stories[article.id] = nil
    }
    remembered.removeFirst(surplus)
    firstNumber += surplus
  }
}
