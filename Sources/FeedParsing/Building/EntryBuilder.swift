internal import FoundationEssentials
internal import News

/// Gathers what a document says of one entry.
///
/// A class, since some hundred bytes would be moved for each element otherwise: a quarter of the time
/// that a feed takes.
final class EntryBuilder {
  var entry = Entry()
  var title = Ranked<FeedText>()
  var summary = Ranked<FeedText>()
  var rights = Ranked<FeedText>()
  var id = Ranked<String>()
  var links = LinkBuilder()
  var published = Ranked<WrittenDate>()
  var updated = Ranked<WrittenDate>()
  var language = Ranked<String>()
  var image = Ranked<FeedImage>()
  /// The names of `itunes:author`, which count where nothing else names an author.
  var podcastAuthor: String?

  /// The id as an address: a guid is one unless it says no (RSS 2.0), even a relative one.
  private func permalink(_ entry: Entry) -> String? {
    guard let id = entry.id, entry.idIsPermalink != false else { return nil }
    let isPath = entry.idIsPermalink == true && id.hasPrefix("/")
    return isPath || URLReference.isWeb(id) ? URLReference.resolve(id, against: entry.base) : nil
  }

  /// The entry with the best of what was offered; the builder is of no use then.
  func finished() -> Entry {
    var entry = Entry()
    swap(&entry, &self.entry)
    entry.title = title.value
    entry.summary = summary.value
    entry.rights = rights.value
    entry.id = id.value
    entry.links = links.all
    entry.link = links.best.value
    entry.published = published.value?.date
    entry.updated = updated.value?.date
    entry.utcOffset = (published.value ?? updated.value)?.utcOffset ?? 0
    entry.language = language.value
    entry.image = image.value
    if entry.authors.isEmpty, let authors = entry.source?.authors { entry.authors = authors }
    if entry.authors.isEmpty, let podcastAuthor { entry.authors = [Person(name: podcastAuthor)] }
    if entry.link == nil, let address = permalink(entry) {
      entry.link = address
      entry.linkIsID = true
    }
    // A podcast's item may have nothing else to open.
    entry.link = entry.link ?? entry.enclosures.first?.url
    return entry
  }
}
