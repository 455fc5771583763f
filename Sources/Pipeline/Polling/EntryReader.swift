internal import Cleaning
internal import Configuration
internal import Deduplication
internal import Fetching
internal import Foundation
internal import News
internal import Storage

/// Makes articles of a feed's entries.
struct EntryReader: Sendable {
  let feed: FeedConfiguration
  /// The feed's own title and language, which its entries inherit.
  let metadata: FeedMetadata
  let download: Downloader
  let now: @Sendable () -> Date
  private let cleaner = ArticleCleaner()

  init(
    feed: FeedConfiguration, metadata: FeedMetadata, download: Downloader,
    now: @escaping @Sendable () -> Date
  ) {
    self.feed = feed
    self.metadata = metadata
    self.download = download
    self.now = now
  }

  /// What identifies an entry when its feed brings it again.
  func identity(of entry: Entry) -> EntryIdentity {
    EntryIdentity(
      id: entry.id, link: entry.link, title: entry.title?.value,
      bodies: (entry.contents + [entry.summary].compactMap(\.self)).map(\.value))
  }

  /// Cleans an entry, and fetches the page that it links to where the configuration asks for it.
  ///
  /// - Returns: The entry as an article, and why its page couldn't be had, if it was wanted.
  @concurrent
  func read(
    _ entry: Entry, identity: EntryIdentity, key: String
  ) async -> (entry: ReadEntry, pageProblem: String?) {
    var article = article(of: entry)
    var visited: VisitedPage?
    var problem: String?
    if let link = entry.link, wantsPage(for: article) {
      do {
        let document = try await download.page(link, feed.fetchOptions)
        let page = cleaner.clean(
          page: document.bytes, url: document.effectiveURL, contentType: document.contentType)
        if isFuller(page, than: article) {
          article = merge(page, into: article)
          visited = visit(of: link, document, published: entry.published ?? article.published)
        }
      } catch {
        problem = "\(error)"
      }
    }
    let read = ReadEntry(
      key: key, contentHash: identity.contentHash.hexadecimal, url: entry.link,
      canonicalURL: identity.canonicalURL?.description, outlet: outlet(of: entry),
      published: [entry.published, article.published, entry.updated].compactMap(\.self)
        .first(where: Self.isOfFourDigitYears),
      // Many feeds are dated in Greenwich's time wherever they come from; their pages know better.
      utcOffset: entry.utcOffset != 0 ? entry.utcOffset : article.utcOffset,
      article: ArticleBounds.cut(article), page: visited)
    return (read, problem)
  }

  /// When to look again at a page that was read; nil: never.
  private func visit(
    of link: String, _ document: FetchedDocument, published: Date?
  ) -> VisitedPage? {
    let now = now()
    guard feed.settings.rechecks, RecheckSchedule.isWorthwhile(published: published, now: now),
      let next = RecheckSchedule.next(after: now, now: now)
    else { return nil }
    return VisitedPage(url: link, validators: document.validators.stored, nextVisit: next)
  }

  /// The entry's headline as it is stored.
  func headline(of entry: Entry) -> String? {
    entry.title.map { ArticleBounds.cut(title: singleLine($0)) }
  }

  /// Whether the date's year has four digits in UTC: others can't be read back from the database,
  /// and "31 Dec 9999 -1200" is such a one.
  private static func isOfFourDigitYears(_ date: Date) -> Bool {
    (-62_135_596_800..<253_402_300_800).contains(date.timeIntervalSince1970)
  }

  private func article(of entry: Entry) -> CleanedArticle {
    let title = headline(of: entry)
    var article =
      body(of: entry).map { clean($0, title: title) }
      ?? CleanedArticle(text: "", blocks: [])
    article.title = title ?? article.title
    article.byline =
      entry.authors.compactMap(\.name).joined(separator: ", ").nonEmpty ?? article.byline
    article.language = entry.language ?? metadata.language ?? article.language
    return article
  }

  /// The fullest text of the entry; of two that are as full, the content before the summary.
  private func body(of entry: Entry) -> FeedText? {
    let texts = entry.contents + [entry.summary].compactMap(\.self)
    var fullest: FeedText?
    for text in texts
    where !text.value.isEmpty && text.value.utf8.count > fullest?.value.utf8.count ?? 0 {
      if case .other = text.kind { continue }
      fullest = text
    }
    return fullest
  }

  private func clean(_ text: FeedText, title: String?) -> CleanedArticle {
    switch text.kind {
    case .text: cleaner.clean(text: text.value)
    case .html, .xhtml, .other:
      cleaner.clean(markup: text.value, base: text.base ?? metadata.link, title: title)
    }
  }

  private func singleLine(_ title: FeedText) -> String {
    guard title.kind == .text else { return cleaner.line(markup: title.value) }
    return title.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func wantsPage(for article: CleanedArticle) -> Bool {
    switch feed.settings.fullText {
    case .never: false
    case .auto: article.isPartial
    case .always: true
    }
  }

  /// Whether the page holds as much as the entry; less, and it is a login form or a consent page.
  private func isFuller(_ page: CleanedArticle, than entry: CleanedArticle) -> Bool {
    page.text.utf8.count >= entry.text.utf8.count
  }

  private func merge(_ page: CleanedArticle, into entry: CleanedArticle) -> CleanedArticle {
    var merged = page
    merged.isFromPage = true
    merged.title = entry.title ?? page.title
    merged.byline = entry.byline ?? page.byline
    merged.language = page.language ?? entry.language
    return merged
  }

  /// The configured outlet, else the registrable domain of the article's link, else the feed's.
  private func outlet(of entry: Entry) -> String {
    if let outlet = feed.outlet { return outlet }
    if let domain = entry.link.flatMap(outletDomain(of:)) { return domain }
    if case .http(let url) = feed.location, let domain = outletDomain(of: url) { return domain }
    return feed.name
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
