/// What an element means to a reader of news; the raw value is its usual spelling, lower case.
///
/// RSS and Atom share the names without a prefix.
enum FeedElement: String, CaseIterable {
  case rss, rdf = "rdf:rdf", channel, feed, item, entry, html
  case title, link, description, subtitle, tagline, summary, content, id, guid
  case publishedDate = "pubdate", published, issued, updated, modified, created, date
  case lastBuildDate = "lastbuilddate", expirationDate = "expirationdate"
  case author, contributor, name, email, url, uri, homepage
  case category, language, copyright, rights, license, info
  case managingEditor = "managingeditor", webmaster
  case generator, docs, ttl, image, icon, logo, cloud, textInput = "textinput"
  case skipHours = "skiphours", hour, skipDays = "skipdays", day
  case enclosure, comments, source, width, height, body, fullText = "fulltext", abstract

  case contentEncoded = "content:encoded", contentItems = "content:items"
  case xhtmlBody = "xhtml:body", xhtmlDiv = "xhtml:div"
  case dcTitle = "dc:title", dcCreator = "dc:creator", dcAuthor = "dc:author", dcContributor =
    "dc:contributor"
  case dcPublisher = "dc:publisher", dcDate = "dc:date", dcSubject = "dc:subject"
  case dcLanguage = "dc:language", dcRights = "dc:rights", dcDescription = "dc:description"
  case dcIdentifier = "dc:identifier", dcSource = "dc:source"
  case dctermsIssued = "dcterms:issued", dctermsModified = "dcterms:modified"
  case dctermsCreated = "dcterms:created", dctermsAlternative = "dcterms:alternative"
  case syUpdatePeriod = "sy:updateperiod", syUpdateFrequency = "sy:updatefrequency"
  case mediaGroup = "media:group", mediaContent = "media:content"
  case mediaThumbnail = "media:thumbnail", mediaCredit = "media:credit"
  case mediaDescription = "media:description", mediaTitle = "media:title"
  case mediaKeywords = "media:keywords", mediaCategory = "media:category"
  case itunesTitle = "itunes:title", itunesAuthor = "itunes:author", itunesDuration =
    "itunes:duration"
  case itunesEpisode = "itunes:episode", itunesSeason = "itunes:season"
  case itunesType = "itunes:type", itunesEpisodeType = "itunes:episodetype"
  case itunesExplicit = "itunes:explicit", itunesBlock = "itunes:block"
  case itunesImage = "itunes:image", itunesSubtitle = "itunes:subtitle"
  case itunesSummary = "itunes:summary", itunesCategory = "itunes:category"
  case itunesKeywords = "itunes:keywords", itunesOwner = "itunes:owner"
  case itunesName = "itunes:name", itunesEmail = "itunes:email"
  case googleplayAuthor = "googleplay:author", googleplayDescription = "googleplay:description"
  case feedburnerLink = "feedburner:origlink"
  case tombstone = "at:deleted-entry"
  case licenseLink = "cc:license"

  /// Finds the element that a name means, if any.
  ///
  /// - Parameters:
  ///   - namespace: The vocabulary.
  ///   - local: The name without its prefix, lower case.
  init?(namespace: FeedNamespace, local: String) {
    guard let found = Self.byName[namespace]?[local] else { return nil }
    self = found
  }

  private static let byName: [FeedNamespace: [String: FeedElement]] = prefixes.mapValues { prefix in
    let own = allCases.filter {
      prefix.isEmpty ? !$0.rawValue.utf8.contains(UInt8(ascii: ":")) : $0.rawValue.hasPrefix(prefix)
    }
    return Dictionary(
      uniqueKeysWithValues: own.map { (String($0.rawValue.dropFirst(prefix.count)), $0) })
  }

  private static let prefixes: [FeedNamespace: String] = [
    .core: "", .netscape: "", .atom: "", .atom03: "", .rdf: "rdf:", .dublinCore: "dc:",
    .dublinCoreTerms: "dcterms:",
    .content: "content:", .syndication: "sy:", .media: "media:", .podcast: "itunes:",
    .googleplay: "googleplay:",
    .tombstone: "at:", .xhtml: "xhtml:", .feedburner: "feedburner:", .license: "cc:",
  ]
}
