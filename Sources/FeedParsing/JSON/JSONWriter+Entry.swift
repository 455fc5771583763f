internal import News

/// The members of an entry.
extension JSONWriter {
  mutating func entryMembers(_ entry: Entry) {
    text("title", entry.title)
    member("id", entry.id)
    member("link", entry.link)
    member("links") { $0.array(entry.links) { $0.link($1) } }
    member("published", entry.published)
    member("updated", entry.updated)
    member("created", entry.created)
    member("expired", entry.expired)
    member("authors") { $0.array(entry.authors) { $0.person($1) } }
    member("contributors") { $0.array(entry.contributors) { $0.person($1) } }
    member("publisher") { $0.person(entry.publisher) }
    member("categories") { $0.array(entry.categories) { $0.category($1) } }
    member("language", entry.language)
    text("summary", entry.summary)
    member("content") { $0.array(entry.contents) { $0.content($1) } }
    text("rights", entry.rights)
    member("enclosures") { $0.array(entry.enclosures) { $0.enclosure($1) } }
    member("media") { $0.media(entry.media) }
    member("image") { $0.image(entry.image) }
    member("comments", entry.comments)
    member("license", entry.license)
    member("source") { $0.source(entry.source) }
    member("guid_is_permalink", entry.idIsPermalink)
    member("guid_is_link", entry.linkIsID)
    member("itunes") { $0.podcast(entry.podcast ?? Podcast()) }
    if entry.isCut { member("cut", true) }
  }

  private mutating func content(_ content: FeedText) {
    object {
      $0.member("value", content.value)
      $0.member("type", content.kind.name)
      $0.member("lang", content.language)
      $0.member("base", content.base)
      $0.member("src", content.source)
    }
  }

  private mutating func enclosure(_ enclosure: Enclosure) {
    object {
      $0.member("url", enclosure.url)
      $0.member("type", enclosure.type)
      $0.member("length", enclosure.length)
    }
  }

  private mutating func source(_ source: FeedMetadata?) {
    guard let source else { return literal("null") }
    object { $0.feedMembers(source) }
  }

  private mutating func media(_ media: Media) {
    object {
      $0.member("content") { $0.array(media.contents) { $0.mediaContent($1) } }
      $0.member("thumbnails") { $0.array(media.thumbnails) { $0.mediaContent($1) } }
      $0.member("credits") { $0.array(media.credits) { $0.credit($1) } }
      $0.member("description", media.description)
    }
  }

  private mutating func mediaContent(_ content: Media.Content) {
    object {
      $0.member("url", content.url)
      $0.member("type", content.type)
      $0.member("medium", content.medium)
      $0.member("width", content.width)
      $0.member("height", content.height)
    }
  }

  private mutating func credit(_ credit: Media.Credit) {
    object {
      $0.member("role", credit.role)
      $0.member("scheme", credit.scheme)
      $0.member("value", credit.value)
    }
  }
}
