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
  private static let batch = 5_000

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
  /// - Returns: A stream that finds the articles that are kept.
  /// - Throws: What SQLite says.
  func stream() async throws -> ArticleStream {
    var stream = ArticleStream(
      capacity: NewsStore.tracesKept, newestStory: Int(try await archive.newestStory()))
    var last: Int64 = 0
    while true {
      let places = try await archive.places(after: last, limit: Self.batch)
      guard let end = places.last else { break }
      for place in places {
        read(place.article) { () throws(TraceReader.Problem) in
          try stream.restore(
            String(place.article.rawValue), in: Int(place.story.rawValue), keys: place.keys)
        }
      }
      last = end.number
    }
    for profile in try await archive.lastProfiles(limit: Self.profilesCounted).reversed() {
      // Of articles from before an update only the source is kept.
      guard !profile.isEmpty else { continue }
      read(nil) { () throws(TraceReader.Problem) in try stream.note(profile: profile) }
    }
    return stream
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
    _ article: ArticleID?, _ body: () throws(TraceReader.Problem) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      logger.warning(
        "article not taken up",
        metadata: [
          "article": "\(article.map { String($0.rawValue) } ?? "unknown")", "error": "\(error)",
        ])
      return nil
    }
  }
}
