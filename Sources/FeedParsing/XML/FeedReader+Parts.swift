internal import News

/// The parts that have elements of their own: persons, pictures, media, sources.
extension FeedReader {
  mutating func openPerson(_ role: PersonRole) -> Place {
    person = Person()
    return .person(role)
  }

  mutating func setInPerson(_ leaf: LeafText) {
    switch leaf.element {
    case .name, .itunesName, .title: person.name = person.name ?? leaf.value
    case .email, .itunesEmail: person.email = person.email ?? leaf.value
    case .uri, .url, .homepage, .link: person.uri = person.uri ?? leaf.address
    default: break
    }
  }

  mutating func closePerson(_ role: PersonRole, _ text: ByteSpan) {
    if person.isEmpty, let named = PersonName.person(CharacterData.string(text)) { person = named }
    guard !person.isEmpty else { return }
    guard let entry, source == nil else {
      described.add(person, as: role)
      return
    }
    switch role {
    case .author: entry.entry.authors.append(person)
    case .contributor: entry.entry.contributors.append(person)
    case .publisher: entry.entry.publisher = person
    }
  }

  mutating func setInImage(_ leaf: LeafText) {
    switch leaf.element {
    case .url: image.url = leaf.address
    case .title, .dcTitle: image.title = image.title ?? leaf.value
    case .link: image.link = leaf.address
    case .width: image.width = leaf.value
    case .height: image.height = leaf.value
    case .description: image.description = leaf.value
    default: break
    }
  }

  mutating func closeImage(_ text: ByteSpan) {
    if image == FeedImage(), let url = ASCII.nonBlank(CharacterData.string(text)) {
      image.url = resolved(url)
    }
    guard image != FeedImage() else { return }
    if entry != nil { entry?.image.offer(image, rank: 0) } else { feed.image.offer(image, rank: 0) }
  }

  mutating func setInTextInput(_ leaf: LeafText) {
    switch leaf.element {
    case .title: textInput.title = leaf.value
    case .description: textInput.description = leaf.value
    case .name: textInput.name = leaf.value
    case .link: textInput.link = leaf.address
    default: break
    }
  }

  mutating func closeSource(_ text: ByteSpan) {
    guard let open = source else { return }
    source = nil
    let title = CharacterData.string(text)
    if !title.isEmpty { open.title.offer(FeedText(title, kind: .html), rank: 0) }
    entry?.entry.source = open.finished()
  }

  /// Media RSS, in a group or straight in the entry.
  mutating func openMedia(_ element: FeedElement, _ attributes: ElementAttributes) -> Place {
    switch element {
    case .mediaContent, .mediaThumbnail:
      if let content = Media.Content(attributes, base: base) {
        if element == .mediaContent { entry?.entry.media.contents.append(content) }
        if element == .mediaThumbnail { entry?.entry.media.thumbnails.append(content) }
      } else if element == .mediaThumbnail {
        return openLeaf(element, attributes)
      }
      return .media
    case .mediaCredit, .mediaDescription, .mediaTitle: return openLeaf(element, attributes)
    default: return .media
    }
  }

  mutating func setInMedia(_ leaf: LeafText) {
    guard let open = entry, let value = leaf.value else { return }
    switch leaf.element {
    case .mediaCredit:
      open.entry.media.credits.append(
        Media.Credit(value, role: leaf.attributes[.role], scheme: leaf.attributes[.scheme]))
    case .mediaThumbnail:
      open.entry.media.thumbnails.append(Media.Content(url: leaf.address ?? value))
    case .mediaDescription:
      open.entry.media.description = open.entry.media.description ?? value
      // A gallery or film without words of its own.
      open.summary.offer(leaf.text, rank: 4)
    case .mediaTitle: open.title.offer(leaf.text, rank: 2)
    default: break
    }
  }
}
