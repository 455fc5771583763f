import Alerting
import Configuration
import Foundation
import News
import Pipeline
import Storage

/// A watch on its way through the stored articles, with the newest alerts that it would raise.
struct WatchTrialRun {
  /// An article that meets the watch.
  struct Hit {
    let revision: ReadRevision
    let match: WatchMatch
    let isSilent: Bool
  }

  let watch: Watch
  private(set) var trial: WatchTrial
  private(set) var hits: [Hit] = []
  private let settings: Settings
  private let limit: Int

  /// Starts without an article.
  ///
  /// - Parameters:
  ///   - watch: The watch to try.
  ///   - settings: The feeds, whose tags watches may ask for.
  ///   - limit: How many of the newest hits to keep.
  init(watch: Watch, settings: Settings, limit: Int) {
    self.watch = watch
    self.settings = settings
    self.limit = limit
    trial = WatchTrial(watch, keys: NameKeys.init(joining:))
  }

  /// Tries the next revision.
  ///
  /// - Parameter revision: The revision.
  mutating func add(_ revision: ReadRevision) {
    let tried = TriedRevision(
      article: revision.article, text: SpannedText(revision.text), claims: revision.claims,
      context: ArticleContext(
        outlet: revision.outlet, tags: settings.feed(named: revision.feed)?.tags ?? [],
        // Where no page told, the extraction guessed, and most often that it is English.
        language: revision.language ?? "en"),
      isBacklog: revision.isBacklog)
    switch trial.add(tried, on: Self.day(of: revision.seenFrom)) {
    case .raised(let match): keep(Hit(revision: revision, match: match, isSilent: false))
    case .silent(let match): keep(Hit(revision: revision, match: match, isSilent: true))
    case .repeated, .unmet: break
    }
  }

  private mutating func keep(_ hit: Hit) {
    hits.append(hit)
    // Dropping one by one would move all the others each time.
    if hits.count > 2 * limit + 100 { hits.removeFirst(hits.count - limit) }
  }

  /// The newest hits, as many as are to be shown.
  var newest: ArraySlice<Hit> { hits.suffix(limit) }

  /// A day in UTC, as all times are shown.
  private static func day(of date: Date) -> String {
    date.formatted(.iso8601.year().month().day())
  }
}
