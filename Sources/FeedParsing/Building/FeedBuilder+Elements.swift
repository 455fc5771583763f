internal import News

extension FeedBuilder {
  /// Sets what feed and source have in common.
  ///
  /// - Parameter leaf: An element of either.
  /// - Returns: Whether the element was one of those.
  func set(_ leaf: LeafText) -> Bool {
    switch leaf.element {
    case .title: title.offer(leaf.text, rank: 0)
    case .dcTitle: title.offer(leaf.text, rank: 1)
    case .description, .subtitle, .tagline, .abstract: subtitle.offer(leaf.text, rank: 0)
    case .dcDescription: subtitle.offer(leaf.text, rank: 1)
    case .itunesSummary: subtitle.offer(leaf.text, rank: 2)
    case .link: links.add(leaf)
    case .id, .guid: id.offer(leaf.value, rank: 0)
    case .dcIdentifier: id.offer(leaf.value, rank: 2)
    case .publishedDate, .published: published.offer(leaf.date, rank: 0)
    case .issued, .dctermsIssued: published.offer(leaf.date, rank: 1)
    case .updated, .lastBuildDate: updated.offer(leaf.date, rank: 0)
    case .modified, .dctermsModified: updated.offer(leaf.date, rank: 1)
    case .dcDate, .date: updated.offer(leaf.date, rank: 2)
    case .language: language.offer(leaf.value, rank: 0)
    case .dcLanguage: language.offer(leaf.value, rank: 1)
    case .rights, .copyright: rights.offer(leaf.text, rank: 0)
    case .dcRights: rights.offer(leaf.text, rank: 1)
    case .info: feed.info = leaf.text
    case .icon: feed.icon = leaf.address
    case .logo: feed.logo = leaf.address
    case .category: if let category = Category(leaf) { feed.categories.append(category) }
    case .dcSubject: if let term = leaf.value { feed.categories.append(Category(term)) }
    case .itunesKeywords: feed.categories += Category.list(leaf.string)
    case .dcCreator, .dcAuthor, .googleplayAuthor:
      if let person = PersonName.person(leaf.string) { feed.authors.append(person) }
    case .dcContributor:
      if let person = PersonName.person(leaf.string) { feed.contributors.append(person) }
    case .dcPublisher: feed.publisher = PersonName.person(leaf.string)
    case .managingEditor:
      feed.managingEditor = leaf.value
      editor = PersonName.person(leaf.string)
    case .webmaster:
      feed.webmaster = leaf.value
      feed.publisher = feed.publisher ?? PersonName.person(leaf.string)
    case .generator: feed.generator = FeedMetadata.Generator(leaf)
    case .license, .licenseLink:
      feed.license = leaf.address ?? leaf.attributes[.resource]
    default: return false
    }
    return true
  }
}
