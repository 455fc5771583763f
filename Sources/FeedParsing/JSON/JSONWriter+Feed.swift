internal import News

/// The members of a feed, and of the source of an entry.
extension JSONWriter {
  mutating func feedMembers(_ feed: FeedMetadata) {
    member("url", feed.url)
    text("title", feed.title)
    text("subtitle", feed.subtitle)
    text("rights", feed.rights)
    text("info", feed.info)
    member("id", feed.id)
    member("link", feed.link)
    member("links") { $0.array(feed.links) { $0.link($1) } }
    member("published", feed.published)
    member("updated", feed.updated)
    member("authors") { $0.array(feed.authors) { $0.person($1) } }
    member("contributors") { $0.array(feed.contributors) { $0.person($1) } }
    member("publisher") { $0.person(feed.publisher) }
    member("managing_editor", feed.managingEditor)
    member("webmaster", feed.webmaster)
    member("categories") { $0.array(feed.categories) { $0.category($1) } }
    member("language", feed.language)
    member("image") { $0.image(feed.image) }
    member("icon", feed.icon)
    member("logo", feed.logo)
    member("license", feed.license)
    member("itunes") { $0.podcast(feed.podcast ?? Podcast()) }
    scheduleMembers(feed)
  }

  private mutating func scheduleMembers(_ feed: FeedMetadata) {
    member("ttl", feed.ttl)
    member("update_period", feed.updatePeriod)
    member("update_frequency", feed.updateFrequency)
    member("skip_hours") { $0.array(feed.skipHours) { $0.literal(String($1)) } }
    member("skip_days") { $0.array(feed.skipDays) { $0.string($1) } }
    member("docs", feed.docs)
    member("next", feed.next)
    member("generator") { $0.generator(feed.generator) }
    member("cloud") { $0.cloud(feed.cloud) }
    member("textinput") { $0.textInput(feed.textInput) }
  }

  private mutating func generator(_ generator: FeedMetadata.Generator?) {
    guard let generator else { return literal("null") }
    object {
      $0.member("name", generator.name)
      $0.member("uri", generator.uri)
      $0.member("version", generator.version)
    }
  }

  private mutating func cloud(_ cloud: FeedMetadata.Cloud?) {
    guard let cloud else { return literal("null") }
    object {
      $0.member("domain", cloud.domain)
      $0.member("port", cloud.port)
      $0.member("path", cloud.path)
      $0.member("registerprocedure", cloud.registerProcedure)
      $0.member("protocol", cloud.protocol)
    }
  }

  private mutating func textInput(_ input: FeedMetadata.TextInput?) {
    guard let input else { return literal("null") }
    object {
      $0.member("title", input.title)
      $0.member("description", input.description)
      $0.member("name", input.name)
      $0.member("link", input.link)
    }
  }
}
