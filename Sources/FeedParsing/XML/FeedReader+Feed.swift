internal import News

/// The elements of the feed itself.
extension FeedReader {
  mutating func openInFeed(
    _ element: FeedElement, _ name: ElementName, _ attributes: ElementAttributes
  ) -> Place {
    switch element {
    case .rss, .rdf, .channel, .feed, .skipHours, .skipDays:
      openContainer(element, name, attributes)
      return .feed
    case .item, .entry:
      tellRSS090(by: name)
      return openEntry(attributes)
    case .tombstone: return openTombstone(attributes)
    case .image:
      // RDF's reference to the picture, which is described beside the channel.
      feed.image.offer(attributes[.resource].map { FeedImage(url: resolved($0)) }, rank: 2)
      image = FeedImage()
      return .image
    case .textInput:
      textInput = FeedMetadata.TextInput()
      return .textInput
    case .cloud:
      feed.feed.cloud = FeedMetadata.Cloud(attributes)
      return .done
    case .itunesImage:
      guard let address = attributes[.href].map(resolved) else {
        return openLeaf(element, attributes)
      }
      feed.feed.podcast[default: Podcast()].image = address
      feed.image.offer(FeedImage(url: address), rank: 1)
      return .done
    case .itunesCategory:
      if let term = attributes[.text] {
        feed.feed.categories.append(Category(term, scheme: Category.podcastScheme))
      }
      return .feed
    default: return openShared(element, attributes)
    }
  }

  /// A root or channel begins.
  mutating func openContainer(
    _ element: FeedElement, _ name: ElementName, _ attributes: ElementAttributes
  ) {
    feed.language.offer(ASCII.nonBlank(attributes.scoped(.language)), rank: 2)
    guard element == .channel else { return }
    feed.links.add(address: attributes[.href].map(resolved))
    feed.updated.offer(attributes[.lastModified].flatMap(FeedDate.date), rank: 0)
    feed.id.offer(attributes[.about].map(resolved), rank: 1)
    tellRSS090(by: name)
  }

  /// RSS 0.90 differs from 1.0 in the namespace of its elements only.
  private mutating func tellRSS090(by name: ElementName) {
    if format == .rss10, name.namespace == .netscape { format = .rss090 }
  }

  private mutating func openTombstone(_ attributes: ElementAttributes) -> Place {
    if let id = attributes[.ref] {
      deletedEntries.append(
        DeletedEntry(id: id, deleted: attributes[.when].flatMap(FeedDate.date)))
    }
    // Its children (by, comment) say nothing of the feed.
    return .media
  }

  /// Elements that feed and source have in common.
  mutating func openShared(_ element: FeedElement, _ attributes: ElementAttributes) -> Place {
    switch element {
    case .author, .itunesOwner: return openPerson(element == .author ? .author : .publisher)
    case .contributor: return openPerson(.contributor)
    case .link where attributes.has(.href): return openLink(attributes)
    case .category where Category.isAtom(attributes):
      described.feed.categories.append(Category(attributes))
      return .done
    default: return openLeaf(element, attributes)
    }
  }

  private mutating func openLink(_ attributes: ElementAttributes) -> Place {
    let link = Link(attributes, base: base)
    described.links.add(link)
    return .done
  }

  /// The source that is open, else the feed.
  var described: FeedBuilder { source ?? feed }

  func resolved(_ address: String) -> String { URLReference.resolve(address, against: base) }

  mutating func setInFeed(_ leaf: LeafText) {
    if feed.set(leaf) { return }
    switch leaf.element {
    case .ttl: feed.feed.ttl = feed.feed.ttl ?? leaf.value.flatMap(Number.integer)
    case .docs: feed.feed.docs = leaf.address
    case .hour:
      if let hour = leaf.value.flatMap(Number.integer) { feed.feed.skipHours.append(hour) }
    case .day: if let day = leaf.value { feed.feed.skipDays.append(day) }
    case .syUpdatePeriod: feed.feed.updatePeriod = leaf.value
    case .syUpdateFrequency: feed.feed.updateFrequency = leaf.value.flatMap(Number.integer)
    default:
      var podcast = feed.feed.podcast ?? Podcast()
      if podcast.set(leaf) { feed.feed.podcast = podcast }
    }
  }

  mutating func openInSource(_ element: FeedElement, _ attributes: ElementAttributes) -> Place {
    openShared(element, attributes)
  }

  mutating func setInSource(_ leaf: LeafText) {
    _ = source?.set(leaf)
  }
}
