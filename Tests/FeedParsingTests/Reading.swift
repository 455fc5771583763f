import FeedParsing
import FoundationEssentials
import News

/// Reads a document that is written in the test.
func read(_ text: String, url: String? = nil) throws -> FeedDocument {
  try FeedParser().parse(Array(text.utf8), url: url)
}

/// An RSS feed around one item.
func readItem(_ item: String, url: String? = nil) throws -> Entry? {
  try read(
    "<rss version='2.0'><channel><title>Alba Wire</title><item>\(item)</item></channel></rss>",
    url: url
  ).entries.first
}

/// A point in time by its seconds, as `date -u +%s` prints them.
func seconds(_ seconds: Int) -> Date { Date(timeIntervalSince1970: Double(seconds)) }
