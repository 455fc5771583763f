internal import News

/// The elements of an entry.
extension FeedReader {
  mutating func openEntry(_ attributes: ElementAttributes) -> Place {
    finishEntry()
    guard entries.count < Self.entryLimit else {
      hasSurplus = true
      return .foreign
    }
    let entry = EntryBuilder()
    entry.entry.base = base
    entry.id.offer(attributes[.about], rank: 1)
    entry.language.offer(ASCII.nonBlank(attributes.scoped(.language)), rank: 1)
    // CDF, the channel format of 1997.
    entry.links.add(address: attributes[.href].map(resolved))
    entry.updated.offer(attributes[.lastModified].flatMap(FeedDate.written), rank: 0)
    self.entry = entry
    return .entry
  }

  mutating func finishEntry() {
    guard let finished = entry?.finished() else { return }
    entry = nil
    source = nil
    entries.append(finished)
  }

  mutating func openInEntry(
    _ element: FeedElement, _ name: ElementName, _ attributes: ElementAttributes
  ) -> Place {
    switch element {
    // An entry within an entry: the end tag of the first was forgotten.
    case .item, .entry: return openEntry(attributes)
    case _ where entry == nil: return .other
    case .author: return openPerson(.author)
    case .contributor: return openPerson(.contributor)
    case .image:
      image = FeedImage(url: (attributes[.href] ?? attributes[.resource]).map(resolved))
      return .image
    case .source:
      source = FeedBuilder()
      source?.feed.url = attributes[.url].map(resolved)
      return .source
    case .link where attributes.has(.href): addLink(attributes)
    case .enclosure: addEnclosure(attributes)
    case .category where Category.isAtom(attributes):
      entry?.entry.categories.append(Category(attributes))
    case .mediaGroup: return .media
    case .mediaContent, .mediaThumbnail, .mediaCredit, .mediaDescription, .mediaTitle:
      return openMedia(element, attributes)
    case .itunesImage where attributes[.href] != nil:
      entry?.entry.podcast[default: Podcast()].image = attributes[.href].map(resolved)
    case .itunesCategory:
      if let term = attributes[.text] {
        entry?.entry.categories.append(Category(term, scheme: Category.podcastScheme))
      }
    default: return openLeaf(element, attributes)
    }
    return .done
  }

  private mutating func addLink(_ attributes: ElementAttributes) {
    let link = Link(attributes, base: base)
    entry?.links.add(link)
    guard link.relation == "enclosure" else { return }
    entry?.entry.enclosures.append(
      Enclosure(url: link.href, type: link.type, length: link.length))
  }

  private mutating func addEnclosure(_ attributes: ElementAttributes) {
    guard let url = attributes[.url] ?? attributes[.href] else { return }
    entry?.entry.enclosures.append(
      Enclosure(url: resolved(url), type: attributes[.type], length: attributes[.length]))
  }

  mutating func setInEntry(_ leaf: LeafText) {
    guard let open = entry, !setDate(leaf, in: open) else { return }
    switch leaf.element {
    case .title: open.title.offer(leaf.text, rank: 0)
    case .dcTitle, .itunesTitle: open.title.offer(leaf.text, rank: 1)
    case .mediaTitle: open.title.offer(leaf.text, rank: 2)
    case .link: open.links.add(leaf)
    case .feedburnerLink: open.links.add(address: leaf.address, rank: 3)
    case .guid:
      open.id.offer(leaf.value, rank: 0)
      open.entry.idIsPermalink =
        leaf.attributes[.isPermalink].map { ASCII.lowercased($0) != "false" } ?? true
    case .id: open.id.offer(leaf.value, rank: 0)
    case .dcIdentifier: open.id.offer(leaf.value, rank: 2)
    case .description, .summary, .abstract: open.summary.offer(leaf.text, rank: 0)
    case .dcDescription: open.summary.offer(leaf.text, rank: 1)
    case .itunesSummary, .googleplayDescription: open.summary.offer(leaf.text, rank: 2)
    case .content, .contentEncoded, .xhtmlBody, .xhtmlDiv, .body, .fullText:
      if let text = leaf.text { open.entry.contents.append(text) }
    case .rights, .copyright: open.rights.offer(leaf.text, rank: 0)
    case .dcRights: open.rights.offer(leaf.text, rank: 1)
    case .language, .dcLanguage: open.language.offer(leaf.value, rank: 0)
    case .category, .mediaCategory:
      if let category = Category(leaf) { open.entry.categories.append(category) }
    case .dcSubject: if let term = leaf.value { open.entry.categories.append(Category(term)) }
    case .itunesKeywords: open.entry.categories += Category.list(leaf.string)
    case .dcCreator, .dcAuthor, .googleplayAuthor:
      if let person = PersonName.person(leaf.string) { open.entry.authors.append(person) }
    case .dcContributor:
      if let person = PersonName.person(leaf.string) { open.entry.contributors.append(person) }
    case .dcPublisher: open.entry.publisher = PersonName.person(leaf.string)
    case .mediaCredit, .mediaThumbnail, .mediaDescription: setInMedia(leaf)
    case .comments: open.entry.comments = leaf.address
    case .license, .licenseLink: open.entry.license = leaf.address ?? leaf.attributes[.resource]
    default:
      if leaf.element == .itunesAuthor { open.podcastAuthor = leaf.value }
      if leaf.element == .itunesSubtitle { open.summary.offer(leaf.text, rank: 3) }
      var podcast = open.entry.podcast ?? Podcast()
      if podcast.set(leaf) { open.entry.podcast = podcast }
    }
  }

  /// Sets what is a point in time.
  ///
  /// - Returns: Whether the element was one.
  private func setDate(_ leaf: LeafText, in open: EntryBuilder) -> Bool {
    switch leaf.element {
    case .publishedDate, .published: open.published.offer(leaf.written, rank: 0)
    case .issued, .dctermsIssued: open.published.offer(leaf.written, rank: 1)
    case .dcDate: open.published.offer(leaf.written, rank: 2)
    case .date: open.published.offer(leaf.written, rank: 3)
    case .updated, .lastBuildDate: open.updated.offer(leaf.written, rank: 0)
    case .modified, .dctermsModified: open.updated.offer(leaf.written, rank: 1)
    case .created, .dctermsCreated: open.entry.created = leaf.date
    case .expirationDate: open.entry.expired = leaf.date
    default: return false
    }
    return true
  }
}
