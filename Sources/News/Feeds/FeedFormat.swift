/// The dialect that a feed is written in.
///
/// The raw values are those of the feed corpora (`version` in `SCHEMA.md`).
package enum FeedFormat: String, Hashable, Sendable, Codable {
  case rss090
  case rss091Netscape = "rss091n"
  case rss091Userland = "rss091u"
  case rss092
  case rss093
  case rss094
  case rss10
  case rss20
  /// RSS without a version that is known.
  case rss
  case atom03
  case atom10
  case cdf
  case json1
  case json11
}
