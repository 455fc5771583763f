package import FoundationEssentials
package import News

/// Groups articles on one event as they come in, in a single pass.
///
/// It keeps places and postings only: the profiles of the few earlier articles that are compared
/// are fetched. A story ends when nothing was added to it for the length of the window, or when an
/// article shows that it is another one's.
package struct StoryIndex: Sendable {
  /// An article joins the story that it fits at least so well; the trees were chosen for it
  /// (Training/stories).
  private static let threshold = 0.55
  /// Two stories that an article fits are one if so likely, on average, a pair of them is.
  ///
  /// In unseen folds of the collections that the trees were trained on, 6 of 8 merges were right at
  /// .5, 12 of 19 at .4.
  private static let mergingThreshold = 0.5
  /// Articles looked at for one term, the newest: the three collections of `dedup.md` give the same
  /// stories with 250 and with 30.
  private static let postingsLooked = 30
  private static let candidatesCompared = 14

  /// Where an earlier article stands.
  private struct Place {
    var story: Int
    let published: Date?
  }

  private let window: TimeInterval
  private var postings: PostingRing
  private var statistics = TermStatistics()
  private var places: [Place] = []
  /// The number of the oldest article in `places`.
  private var oldest = 0
  private var sizes: [Int: Int] = [:]
  /// The number of the newest story.
  private var newestStory: Int

  /// Makes an index without stories.
  ///
  /// - Parameters:
  ///   - window: How far apart in time two articles of a story may be, without others between.
  ///   - capacity: How many articles are remembered at most.
  ///   - newestStory: The greatest number that was ever given to a story.
  package init(
    window: TimeInterval = 30 * 86_400, capacity: Int, newestStory: Int = 0
  ) {
    self.window = window
    self.newestStory = newestStory
    postings = PostingRing(capacity: capacity * StoryKeys.termsKept)
  }

  /// Weighs an article's terms by how common they are now.
  ///
  /// - Parameter article: The next article.
  /// - Returns: Its profile.
  package func profile(of article: ScannedArticle) -> StoryProfile {
    StoryProfile(article, statistics)
  }

  /// The earlier articles that share most of the heaviest terms, whatever their age.
  ///
  /// - Parameters:
  ///   - profile: The next article's.
  ///   - first: The number of the oldest article that is looked for; it must be remembered.
  /// - Returns: Their numbers, those most alike first.
  package func alike(_ profile: StoryProfile, since first: Int) -> [Int] {
    let terms = profile.heaviest
    let hits = postings.documents(holding: terms.map(\.key), limit: Self.postingsLooked)
    var scores: [Int: Float] = [:]
    scores.reserveCapacity(hits.count)
    for hit in hits where hit.document >= first {
      scores[hit.document, default: 0] += terms[hit.place].weight * terms[hit.place].weight
    }
    return scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// Those of the articles alike whose profiles are to be compared.
  ///
  /// - Parameters:
  ///   - profile: The next article's.
  ///   - alike: The numbers of earlier articles, those most alike first.
  /// - Returns: The first that are near enough in time.
  package func candidates(for profile: StoryProfile, among alike: [Int]) -> [Int] {
    Array(
      alike.lazy.filter { isWithinWindow(profile.published, places[$0 - oldest].published) }
        .prefix(Self.candidatesCompared))
  }

  /// Finds the story that an article belongs to, and remembers the article.
  ///
  /// - Parameters:
  ///   - profile: The next article's profile.
  ///   - original: The number of the article that this one copies; both are of one story.
  ///   - isSeries: Whether the headline comes every day; then the article is a story of its own.
  ///   - candidates: The profiles that it is compared with, by their numbers.
  /// - Returns: The story, and the one that it turned out to be, too.
  package mutating func add(
    _ profile: StoryProfile, copyOf original: Int?, isSeries: Bool,
    among candidates: [Int: StoryProfile]
  ) -> StoryAssignment {
    let copied = original.flatMap { $0 >= oldest ? places[$0 - oldest].story : nil }
    let fitting = copied == nil && !isSeries ? fitting(profile, among: candidates) : []
    var assignment = StoryAssignment(story: copied ?? fitting.first?.story ?? newestStory + 1)
    newestStory = max(newestStory, assignment.story)
    if let best = fitting.first,
      let other = fitting.dropFirst().first(where: { areOne(best.members, $0.members) })
    {
      assignment = merge(best.story, other.story)
    }
    statistics.note(profile.terms)
    remember(StoryKeys(profile, isSeries: isSeries), in: assignment.story)
    return assignment
  }

  private struct Fit {
    let story: Int
    let score: Double
    let members: [StoryProfile]
  }

  /// The stories that an article may belong to, the likeliest first.
  ///
  /// A story fits as well as its two best pairs on average: one likeness alone joins no large story.
  private func fitting(_ profile: StoryProfile, among candidates: [Int: StoryProfile]) -> [Fit] {
    Dictionary(grouping: candidates.sorted { $0.key < $1.key }) { places[$0.key - oldest].story }
      .map { story, members in
        let members = members.map(\.value)
        let top = members.map { StoryPair(profile, $0).probability }.sorted(by: >).prefix(2)
        let score = top.reduce(0, +) / Double(min(2, sizes[story] ?? 1))
        return Fit(story: story, score: score, members: members)
      }
      .filter { $0.score >= Self.threshold }
      .sorted { ($1.score, $0.story) < ($0.score, $1.story) }
  }

  private func areOne(_ some: [StoryProfile], _ others: [StoryProfile]) -> Bool {
    let sum = some.reduce(0.0) { sum, one in
      others.reduce(sum) { $0 + StoryPair(one, $1).probability }
    }
    return sum >= Self.mergingThreshold * Double(some.count * others.count)
  }

  /// Makes one story of two: the larger one takes the other up, the older one where they are equal.
  private mutating func merge(_ one: Int, _ other: Int) -> StoryAssignment {
    let (mine, theirs) = (sizes[one] ?? 0, sizes[other] ?? 0)
    let (kept, merged) = (mine, other) > (theirs, one) ? (one, other) : (other, one)
    for index in places.indices where places[index].story == merged { places[index].story = kept }
    sizes[kept] = mine + theirs
    sizes[merged] = nil
    return StoryAssignment(story: kept, merged: merged)
  }

  private func isWithinWindow(_ one: Date?, _ other: Date?) -> Bool {
    guard let one, let other else { return true }
    return abs(one.timeIntervalSince(other)) <= window
  }
}

extension StoryIndex {
  /// Takes an article up again as if it had just been added, but for the count of its terms.
  ///
  /// - Parameters:
  ///   - keys: What was stored of it.
  ///   - story: Its story.
  package mutating func restore(_ keys: StoryKeys, in story: Int) { remember(keys, in: story) }

  /// Counts the terms of an article that is taken up again.
  ///
  /// - Parameter profile: Its profile.
  package mutating func note(_ profile: StoryProfile) { statistics.note(profile.terms) }

  /// Forgets the oldest articles.
  ///
  /// - Parameter count: How many.
  package mutating func forget(_ count: Int) {
    for place in places.prefix(count) {
      let left = (sizes[place.story] ?? 1) - 1
      sizes[place.story] = left > 0 ? left : nil
    }
    places.removeFirst(count)
    oldest += count
  }

  private mutating func remember(_ keys: StoryKeys, in story: Int) {
    for term in keys.terms { postings.add(oldest + places.count, under: term) }
    places.append(Place(story: story, published: keys.published))
    sizes[story, default: 0] += 1
  }
}
