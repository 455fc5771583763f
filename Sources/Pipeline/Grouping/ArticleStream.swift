internal import Deduplication
internal import News
internal import Relating

/// Takes articles in order of arrival through duplicates, stories and dependence.
///
/// Each goes through in two steps, for what is kept of the earlier ones that it is compared with
/// may lie in a database: `read` says which these are, `place` compares.
struct ArticleStream: Sendable {
  /// Articles with common terms whose sources are looked at, beside those with common shingles.
  private static let alikeKept = 40

  private let capacity: Int
  private var duplicates: NearDuplicateIndex
  private var stories: StoryIndex
  /// The articles that are remembered, in order of arrival.
  private var ids: [String] = []
  /// The number of the first of them.
  private var oldest = 0

  /// Makes an empty stream.
  ///
  /// - Parameters:
  ///   - capacity: How many articles new ones are compared with: the newest.
  ///   - newestStory: The greatest number that was ever given to a story.
  init(capacity: Int, newestStory: Int = 0) {
    self.capacity = capacity
    duplicates = NearDuplicateIndex(capacity: capacity)
    stories = StoryIndex(capacity: capacity, newestStory: newestStory)
  }

  /// Reads an article, and looks for those that it is to be compared with.
  ///
  /// - Parameter article: The next article.
  /// - Returns: What `place` needs, once the earlier articles are found.
  mutating func read(_ article: StreamedArticle) -> ArrivingArticle {
    let scanned = ScannedArticle(
      id: article.id, outlet: article.outlet, published: article.published, title: article.title,
      text: article.text)
    let text = duplicates.read(scanned)
    let profile = stories.profile(of: scanned)
    // What stands before has its quarter to go still, but nothing of it may be kept any more.
    let first = oldest + max(0, ids.count - capacity)
    let alike = stories.alike(profile, since: first)
    return ArrivingArticle(
      article: article, scanned: scanned, text: text, profile: profile,
      likeText: named(duplicates.candidates(for: text.fingerprint, since: first)),
      likeStory: named(stories.candidates(for: profile, among: alike)),
      alike: alike.prefix(Self.alikeKept).map { ids[$0 - oldest] })
  }

  private func named(_ numbers: [Int]) -> [ArrivingArticle.Candidate] {
    numbers.map { ArrivingArticle.Candidate(number: $0, id: ids[$0 - oldest]) }
  }

  /// Compares an article with earlier ones, and remembers it.
  ///
  /// - Parameters:
  ///   - arriving: The article that was read last.
  ///   - earlier: What is kept of the articles that it asks for, by their ids.
  /// - Returns: What it copies, what it depends on and which story it belongs to.
  mutating func place(
    _ arriving: ArrivingArticle, among earlier: [String: EarlierArticle]
  ) -> ArticlePlace {
    let verdict = NearDuplicateVerdict(
      on: arriving.text,
      among: arriving.likeText.compactMap { candidate in
        guard let article = earlier[candidate.id], let fingerprint = article.fingerprint
        else { return nil }
        return EarlierText(
          number: candidate.number, id: candidate.id, origin: article.origin,
          fingerprint: fingerprint)
      })
    let original = verdict.copies.first.flatMap { copy in
      arriving.likeText.first { $0.id == copy.id }?.number
    }
    var profiles: [Int: StoryProfile] = [:]
    for candidate in arriving.likeStory {
      profiles[candidate.number] = earlier[candidate.id]?.profile
    }
    let assignment = stories.add(
      arriving.profile, copyOf: original, isSeries: verdict.isSeries, among: profiles)
    let source = ArticleSource(
      of: arriving.scanned, text: SpannedText(arriving.article.text),
      owner: arriving.article.owner ?? OutletOwners.owner(of: arriving.article.outlet),
      copies: Set(verdict.copies.map(\.id)))
    remember(arriving.article.id, arriving.text.keys)
    return ArticlePlace(
      verdict: verdict, story: assignment.story, merged: assignment.merged, source: source,
      dependences: arriving.dependences(of: source, copying: verdict.copies, on: earlier))
  }

  private mutating func remember(_ id: String, _ keys: CopyKeys) {
    duplicates.remember(oldest + ids.count, keys)
    ids.append(id)
    // Dropping a quarter at a time keeps the cost of moving the rest small.
    guard ids.count >= capacity + capacity / 4 else { return }
    let surplus = ids.count - capacity
    ids.removeFirst(surplus)
    stories.forget(surplus)
    oldest += surplus
  }
}

extension ArticleStream {
  /// Takes an article up again as if it had just been placed, but for the count of its terms.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - story: Its story.
  ///   - keys: What was stored of it.
  /// - Throws: Why the keys can't be read; then the stream is as before.
  mutating func restore(
    _ id: String, in story: Int, keys: [UInt8]
  ) throws(TraceReader.Problem) {
    let keys = try ArticleKeys(trace: keys)
    stories.restore(keys.story, in: story)
    duplicates.restore(oldest + ids.count, keys.copies)
    ids.append(id)
  }

  /// Counts the terms of an article that was taken up again.
  ///
  /// - Parameter profile: What was stored of its profile.
  /// - Throws: Why it can't be read.
  mutating func note(profile: [UInt8]) throws(TraceReader.Problem) {
    stories.note(try StoryProfile(trace: profile))
  }
}
