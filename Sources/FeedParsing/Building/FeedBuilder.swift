internal import FoundationEssentials
internal import News

/// Gathers what a feed, or the source of an entry, says of itself.
///
/// A class for the same reason as `EntryBuilder`.
final class FeedBuilder {
  var feed = FeedMetadata()
  var title = Ranked<FeedText>()
  var subtitle = Ranked<FeedText>()
  var rights = Ranked<FeedText>()
  var id = Ranked<String>()
  var links = LinkBuilder()
  var published = Ranked<Date>()
  var updated = Ranked<Date>()
  var language = Ranked<String>()
  var image = Ranked<FeedImage>()
  /// The managing editor, who counts as author where nobody else does.
  var editor: Person?

  /// Takes a person.
  func add(_ person: Person, as role: FeedReader.PersonRole) {
    switch role {
    case .author: feed.authors.append(person)
    case .contributor: feed.contributors.append(person)
    case .publisher: feed.publisher = person
    }
  }

  /// The metadata with the best of what was offered.
  func finished() -> FeedMetadata {
    var feed = feed
    feed.title = title.value
    feed.subtitle = subtitle.value
    feed.rights = rights.value
    feed.id = id.value
    feed.link = links.best.value
    feed.links = links.all
    feed.published = published.value
    feed.updated = updated.value
    feed.language = language.value
    feed.image = image.value
    if feed.authors.isEmpty, let name = feed.podcast?.author { feed.authors = [Person(name: name)] }
    if feed.authors.isEmpty, let editor { feed.authors = [editor] }
    feed.next = links.all.first { $0.relation == "next" }?.href
    return feed
  }
}
