internal import News

extension FeedDocument {
  /// Names the feed's authors in entries without their own (RFC 4287, 4.2.1; JSON Feed 1.1).
  ///
  /// An RSS feed's managing editor isn't the author of its news.
  mutating func inheritAuthors() {
    let authors = Array(feed.authors.lazy.filter { $0.name != nil }.prefix(16))
    guard !authors.isEmpty, feed.managingEditor == nil else { return }
    for index in entries.indices where entries[index].authors.allSatisfy({ $0.name == nil }) {
      entries[index].authors = authors
    }
  }
}
