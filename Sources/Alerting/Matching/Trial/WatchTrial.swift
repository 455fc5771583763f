package import News

/// Tries a watch on articles that were read before, and counts what it would have raised.
///
/// As in the daemon, an article raises one alert, by its first revision that meets the watch, and
/// none for what its feed held when it was first seen.
package struct WatchTrial {
  /// What became of a revision.
  package enum Outcome: Hashable, Sendable {
    case raised(WatchMatch)
    /// It meets the watch, but stood in its feed when that was first seen.
    case silent(WatchMatch)
    /// It meets the watch, as an earlier revision did.
    case repeated
    case unmet
  }

  /// How much a day brought.
  package struct Day: Hashable, Sendable {
    package var revisions = 0
    package var alerts = 0
  }

  private let matcher: WatchMatcher
  private var alerted: Set<ArticleID> = []
  private var articles: Set<ArticleID> = []

  /// What each day brought, by its name ("2026-11-20"); days without articles are left out.
  package private(set) var days: [String: Day] = [:]
  package private(set) var claimCount = 0
  /// How many revisions meet the watch, but would have been stored in silence.
  package private(set) var silentCount = 0
  /// How many revisions failed each condition with their closest claim; nil: those without a claim.
  package private(set) var unmet: [String?: Int] = [:]

  /// Starts without an article.
  ///
  /// - Parameters:
  ///   - watch: The watch to try.
  ///   - keys: Gives what the spellings of a word of a name share.
  package init(_ watch: Watch, keys: @escaping @Sendable (String) -> NameKeys) {
    matcher = WatchMatcher([watch], keys: keys)
  }

  package var articleCount: Int { articles.count }
  package var alertCount: Int { alerted.count }

  /// Tries a revision; they come in the order in which they were read.
  ///
  /// - Parameters:
  ///   - revision: The revision.
  ///   - day: The day on which it came.
  /// - Returns: What becomes of it.
  package mutating func add(_ revision: TriedRevision, on day: String) -> Outcome {
    articles.insert(revision.article)
    claimCount += revision.claims.count
    days[day, default: Day()].revisions += 1
    let explanation = matcher.explain(
      claims: revision.claims, text: revision.text, article: revision.context
    ).first
    guard let explanation, !explanation.claims.isEmpty else {
      unmet[explanation?.unmet, default: 0] += 1
      return .unmet
    }
    let match = WatchMatch(
      watch: explanation.watch, claims: explanation.claims, why: explanation.reason)
    guard !revision.isBacklog else {
      silentCount += 1
      return .silent(match)
    }
    guard alerted.insert(revision.article).inserted else { return .repeated }
    days[day, default: Day()].alerts += 1
    return .raised(match)
  }
}
