internal import Deduplication
internal import Logging
internal import News
internal import Relating
internal import Storage

/// Takes from the database what is kept of earlier articles.
struct TraceMemory {
  /// Articles whose terms are counted at a start: with what is known of English news beforehand,
  /// twice as many as that stands for (`TermStatistics`).
  private static let profilesCounted = 10_000
  /// Articles that are read at once.
  private static let batch = 1_000

  private let archive: NewsArchive
  private let logger: Logger

  /// Makes a memory.
  ///
  /// - Parameters:
  ///   - archive: Where earlier articles are.
  ///   - logger: Told of articles that can't be read.
  init(_ archive: NewsArchive, _ logger: Logger) {
    self.archive = archive
    self.logger = logger
  }

  /// Takes the stream up where it was.
  ///
  /// What can't be read is told in one warning for each reason: after a step back to an older
  /// program it may be all of it.
  ///
  /// - Returns: A stream that finds the articles that are kept.
  /// - Throws: What SQLite says.
  func stream() async throws -> ArticleStream {
    var stream = ArticleStream(
      capacity: NewsStore.tracesKept, newestStory: Int(try await archive.newestStory()))
    try await restorePlaces(to: &stream)
    try await countTerms(in: &stream)
    return stream
  }

  private func restorePlaces(to stream: inout ArticleStream) async throws {
    var unread: [TraceReader.Problem: [ArticleID]] = [:]
    var last: Int64 = 0
    while case let places = try await archive.places(after: last, limit: Self.batch),
      let end = places.last
    {
      for place in places {
        do throws(TraceReader.Problem) {
          try stream.restore(
            String(place.article.rawValue), in: Int(place.story.rawValue), keys: place.keys)
        } catch {
          unread[error, default: []].append(place.article)
        }
      }
      last = end.number
    }
    for (problem, articles) in unread {
      logger.warning(
        "articles not taken up",
        metadata: [
          "articles": "\(articles.count)", "first": "\(articles[0].rawValue)",
          "error": "\(problem)",
        ])
    }
  }

  private func countTerms(in stream: inout ArticleStream) async throws {
    var first = Int64.max
    var left = Self.profilesCounted
    while left > 0,
      case let profiles = try await archive.profiles(before: first, limit: min(left, Self.batch)),
      let end = profiles.last
    {
      // One that can't be read is hardly missed here, and is told of when it is to be compared.
      for profile in profiles { try? stream.note(profile: profile.bytes) }
      first = end.number
      left -= profiles.count
    }
  }

  /// Reads the earlier articles with which one is to be compared.
  ///
  /// - Parameters:
  ///   - arriving: The article.
  ///   - owner: Says who owns an outlet.
  /// - Returns: What is kept of them, by their ids.
  /// - Throws: What SQLite says.
  func articles(
    for arriving: ArrivingArticle, owner: (String) -> String
  ) async throws -> [String: EarlierArticle] {
    let stored = try await archive.traces(
      WantedTraces(
        copies: arriving.likeText.compactMap { ArticleID(streamed: $0.id) },
        profiles: arriving.likeStory.compactMap { ArticleID(streamed: $0.id) },
        sources: arriving.alike.compactMap(ArticleID.init(streamed:))))
    let owners = Dictionary(
      Set(stored.map(\.outlet)).map { ($0, owner($0)) }, uniquingKeysWith: { first, _ in first })
    var articles: [String: EarlierArticle] = [:]
    for trace in stored {
      let id = String(trace.article.rawValue)
      articles[id] = EarlierArticle(
        source: ArticleSource(
          outlet: trace.outlet, owner: owners[trace.outlet] ?? trace.outlet,
          agencies: Set(trace.agencies),
          cited: Set(trace.cited)),
        origin: trace.duplicateOf.map { String($0.rawValue) } ?? id,
        fingerprint: trace.copies.flatMap { bytes in
          read(trace.article) { () throws(TraceReader.Problem) in try Fingerprint(trace: bytes) }
        },
        profile: trace.profile.flatMap { bytes in
          read(trace.article) { () throws(TraceReader.Problem) in try StoryProfile(trace: bytes) }
        })
    }
    return articles
  }

  /// Reads something that the database may hold in a damaged form: then it is not compared.
  private func read<Value>(
    _ article: ArticleID, _ body: () throws(TraceReader.Problem) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      logger.warning(
        "article not taken up",
        metadata: [
          "article": "\(article.rawValue)", "error": "\(error)",
        ])
      return nil
    }
  }
}
