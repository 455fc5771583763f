package import FoundationEssentials
package import News

/// What a watch was tried on, a revision of an article or a relation, and what comes of it.
package struct TriedNews: Sendable {
  package enum Outcome: Hashable, Sendable {
    case raised(Alert)
    /// It meets the watch, but was stored in silence: its feed held it when that was first seen.
    case silent(Alert)
    /// It meets the watch, whose alerts of the story have told all of it.
    case told
    /// It meets the watch, as an earlier revision of the article did.
    case repeated
    /// The condition that kept it out, as the configuration calls it; nil where nothing is claimed.
    case unmet(String?)
  }

  /// When it came.
  package let time: Date
  /// Of a relation: all whose claims it joins.
  package let articles: Set<ArticleID>
  package let claimCount: Int
  /// The feed, the outlet, the address and the headline of the article that brought it.
  package let feed: String
  package let outlet: String
  package let url: String?
  package let title: String
  package let outcome: Outcome
}
