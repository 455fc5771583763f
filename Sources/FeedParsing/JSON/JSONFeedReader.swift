internal import News

/// Reads JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeedReader {
  /// Where the document comes from.
  let origin: DocumentOrigin

  /// Reads a document.
  ///
  /// - Parameter bytes: The document in UTF-8.
  /// - Returns: The feed.
  /// - Throws: `FeedParsingError` where there is none.
  func document(_ bytes: [UInt8]) throws(FeedParsingError) -> FeedDocument {
    var scanner = JSONScanner(bytes)
    let root = scanner.document()
    let cut = scanner.flaw
    let flaw = (cut ?? scanner.surplus).map { position, reason in
      FeedFlaw(line: bytes[..<position].count { $0 == 0x0A } + 1, reason: reason)
    }
    let version = root["version"]?.text ?? ""
    let items = (root["items"]?.elements ?? []).filter(\.isObject)
    guard version.contains("jsonfeed.org") || isFeed(items, of: root) else {
      throw .notAFeed(what: "a JSON document", title: (root["title"] ?? root["error"])?.text)
    }
    if let flaw, cut != nil, items.isEmpty {
      throw .malformed(line: flaw.line, reason: flaw.reason)
    }
    var document = FeedDocument(
      format: version.hasSuffix("/1") || version.hasSuffix("/1.0") ? .json1 : .json11, flaw: flaw,
      isTruncated: cut != nil || items.count > FeedReader.entryLimit, feed: feed(root),
      entries: items.prefix(FeedReader.entryLimit).map(entry))
    document.inheritAuthors()
    if scanner.isCut, !document.entries.isEmpty {
      document.entries[document.entries.count - 1].isCut = true
    }
    return document
  }

  /// Whether a document without a proper version is a feed nevertheless.
  private func isFeed(_ items: [JSONValue], of root: JSONValue) -> Bool {
    guard let first = items.first else { return false }
    return root["version"]?.text != nil || root["title"] != nil
      || first["content_html"] != nil || first["content_text"] != nil
  }

  private func feed(_ root: JSONValue) -> FeedMetadata {
    var feed = FeedMetadata()
    feed.title = text(root["title"])
    feed.subtitle = text(root["description"])
    feed.link = address(root["home_page_url"])
    feed.url = address(root["feed_url"])
    feed.id = root["feed_url"]?.text
    if let own = feed.url { feed.links = [Link(href: own, relation: "self")] }
    feed.next = address(root["next_url"])
    feed.isExpired = root["expired"]?.isTrue ?? false
    feed.language = root["language"]?.text ?? origin.language
    feed.authors = authors(root)
    feed.icon = address(root["icon"]) ?? address(root["favicon"])
    feed.logo = address(root["icon"])
    feed.image = feed.icon.map { FeedImage(url: $0) }
    return feed
  }

  private func entry(_ item: JSONValue) -> Entry {
    var entry = Entry()
    entry.id = item["id"]?.text
    entry.base = origin.base
    entry.title = text(item["title"])
    entry.summary = text(item["summary"])
    entry.link = address(item["url"]) ?? address(item["external_url"])
    if let external = address(item["external_url"]) {
      entry.links = [Link(href: external, relation: "related")]
    }
    if entry.link == nil, let id = entry.id, URLReference.isWeb(id) {
      entry.link = id
      entry.linkIsID = true
    }
    entry.contents = [text(item["content_html"], .html), text(item["content_text"])].compactMap(
      \.self)
    let published = item["date_published"]?.text.flatMap(FeedDate.written)
    let updated = item["date_modified"]?.text.flatMap(FeedDate.written)
    entry.published = published?.date
    entry.updated = updated?.date
    entry.utcOffset = (published ?? updated)?.utcOffset ?? 0
    entry.authors = authors(item)
    entry.categories = (item["tags"]?.elements ?? []).compactMap { $0.text.map { Category($0) } }
    entry.language = item["language"]?.text
    entry.image = (address(item["image"]) ?? address(item["banner_image"])).map {
      FeedImage(url: $0)
    }
    entry.enclosures = (item["attachments"]?.elements ?? []).compactMap(enclosure)
    return entry
  }

  private func text(_ value: JSONValue?, _ kind: FeedText.Kind = .text) -> FeedText? {
    value?.text.map { FeedText($0, kind: kind, base: origin.base) }
  }

  private func address(_ value: JSONValue?) -> String? {
    value?.text.map { URLReference.resolve($0, against: origin.base) }
  }

  /// `authors` of version 1.1, else `author` of version 1.
  private func authors(_ value: JSONValue) -> [Person] {
    let listed = value["authors"]?.elements ?? []
    let all = listed.isEmpty ? [value["author"]].compactMap(\.self) : listed
    return all.compactMap { author in
      if let name = author.text { return Person(name: name) }
      let person = Person(name: author["name"]?.text, uri: address(author["url"]))
      return person.isEmpty ? nil : person
    }
  }

  private func enclosure(_ attachment: JSONValue) -> Enclosure? {
    address(attachment["url"]).map {
      Enclosure(
        url: $0, type: attachment["mime_type"]?.text, length: attachment["size_in_bytes"]?.text)
    }
  }
}
