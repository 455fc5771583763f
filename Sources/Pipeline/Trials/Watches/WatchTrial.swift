package import FoundationEssentials
internal import News

/// Counts what a watch would have raised, day by day, and what kept the rest out.
package struct WatchTrial {
  /// How much a day brought.
  package struct Day: Hashable, Sendable {
    /// Revisions, or relations.
    package var tried = 0
    package var alerts = 0
  }

  private var articles: Set<ArticleID> = []
  private let dayName: (Date) -> String

  /// What each day brought, by its name ("2026-11-20"); days without news are left out.
  package private(set) var days: [String: Day] = [:]
  /// How many revisions or relations were tried.
  package private(set) var triedCount = 0
  package private(set) var claimCount = 0
  package private(set) var alertCount = 0
  /// How many would have been stored in silence.
  package private(set) var silentCount = 0
  /// How many would have told nothing new.
  package private(set) var toldCount = 0
  /// How many failed each condition with their closest claim; nil: those without a claim.
  package private(set) var unmet: [String?: Int] = [:]

  /// Starts with nothing.
  ///
  /// - Parameter dayName: Gives a time's day in UTC.
  package init(dayName: @escaping (Date) -> String) {
    self.dayName = dayName
  }

  package var articleCount: Int { articles.count }

  /// Counts the next one.
  ///
  /// - Parameter news: What was tried.
  package mutating func add(_ news: TriedNews) {
    triedCount += 1
    articles.formUnion(news.articles)
    claimCount += news.claimCount
    let day = dayName(news.time)
    days[day, default: Day()].tried += 1
    switch news.outcome {
    case .raised:
      alertCount += 1
      days[day, default: Day()].alerts += 1
    case .silent: silentCount += 1
    case .told: toldCount += 1
    case .repeated: break
    case .unmet(let condition): unmet[condition, default: 0] += 1
    }
  }
}
