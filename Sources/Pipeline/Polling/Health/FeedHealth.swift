internal import Fetching
internal import Foundation

/// What ails a feed, as far as the user has to know; none of these: it is well.
enum FeedHealth: String, Sendable {
  case failing, stopped, certificate
  /// The feed itself says that nothing will come any more.
  case ended
  case noFeed = "no feed"
  case botWall = "bot wall"

  /// How long a feed fails before its user hears of it: most failures mend themselves
  /// (miniflux#1628).
  private static let patience: TimeInterval = 86_400

  /// Reads what a problem says of a feed's health.
  ///
  /// - Parameters:
  ///   - problem: Why the poll brought nothing.
  ///   - since: Since when it fails.
  ///   - now: The time.
  /// - Returns: Nil where it is too early to tell.
  static func diagnosis(
    of problem: FetchProblem, since: Date, now: Date
  ) -> FeedHealth? {
    if case .stop = problem.consequence { return .stopped }
    switch problem.code {
    case "tls": return .certificate
    case FetchProblem.noFeed: return .noFeed
    case FetchProblem.botWall: return .botWall
    default: break
    }
    let isOld = now.timeIntervalSince(since) >= patience
    return problem.countsAsFailure && isOld ? .failing : nil
  }

  /// Whether this is news to a user who knows of another ailment.
  ///
  /// - Parameter known: What the user was told last; nil: that all is well.
  /// - Returns: Whether to tell it.
  func isNews(after known: String?) -> Bool {
    // That it still fails, if otherwise, is none.
    known == nil || known != rawValue && self != .failing
  }
}

extension FetchProblem {
  /// The code of a document that is none of a feed's.
  static let noFeed = "no-feed"
}
