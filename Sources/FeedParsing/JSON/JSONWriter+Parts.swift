internal import FoundationEssentials
internal import News

/// The parts that feed and entry share.
extension JSONWriter {
  mutating func member(_ key: String, _ date: Date?) {
    member(key, date.map { $0.formatted(.iso8601) })
  }

  /// Writes a text with its type, language and base as members of their own.
  mutating func text(_ key: String, _ text: FeedText?) {
    member(key, text?.value)
    member("\(key)_type", text?.kind.name)
    member("\(key)_lang", text?.language)
    member("\(key)_base", text?.base)
  }

  mutating func link(_ link: Link) {
    object {
      $0.member("rel", link.relation)
      $0.member("href", link.href)
      $0.member("type", link.type)
      $0.member("title", link.title)
      $0.member("hreflang", link.language)
      $0.member("length", link.length)
    }
  }

  mutating func person(_ person: Person?) {
    guard let person else { return literal("null") }
    object {
      $0.member("name", person.name)
      $0.member("email", person.email)
      $0.member("uri", person.uri)
    }
  }

  mutating func category(_ category: Category) {
    object {
      $0.member("term", category.term)
      $0.member("scheme", category.scheme)
      $0.member("label", category.label)
    }
  }

  mutating func image(_ image: FeedImage?) {
    guard let image else { return literal("null") }
    object {
      $0.member("url", image.url)
      $0.member("title", image.title)
      $0.member("link", image.link)
      $0.member("width", image.width)
      $0.member("height", image.height)
      $0.member("description", image.description)
    }
  }

  mutating func podcast(_ podcast: Podcast) {
    object {
      $0.member("author", podcast.author)
      $0.member("duration", podcast.duration)
      $0.member("episode", podcast.episode)
      $0.member("season", podcast.season)
      $0.member("type", podcast.type)
      $0.member("explicit", podcast.isExplicit)
      $0.member("block", podcast.isBlocked)
      $0.member("image", podcast.image)
      $0.member("subtitle", podcast.subtitle)
    }
  }
}

extension FeedText.Kind {
  /// The media type.
  var name: String {
    switch self {
    case .text: "text/plain"
    case .html: "text/html"
    case .xhtml: "application/xhtml+xml"
    case .other(let type): type
    }
  }
}
