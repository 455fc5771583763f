internal import Foundation
internal import GRDB
internal import News

/// An entry on its way into the database: a new article, a new revision, or neither.
struct EntryArrival {
  let entry: ReadEntry
  let feed: FeedID
  let time: Date
  let isBacklog: Bool

  func save(
    in db: GRDB.Database, learning lines: inout LineMemory, counting summary: inout PollSummary
  ) throws {
    if let article = try knownArticle(in: db) {
      if try addRevision(to: article, in: db, &lines) { summary.newRevisions += 1 }
      try remember(article, in: db)
      try visitAgain(article, in: db)
    } else if let article = try siblingArticle(in: db) {
      try remember(article, in: db)
      if try !isBacklog && freshen(article, in: db) { summary.newRevisions += 1 }
    } else if try isPurged(in: db) {
      try buryAgain(in: db)
    } else {
      let article = try insertArticle(in: db, &lines)
      try remember(article, in: db)
      try visitAgain(article, in: db)
      summary.newArticles += 1
    }
  }

  /// Adds a revision to an article whose page was looked at again.
  ///
  /// - Returns: Whether it says something else than before.
  /// - Throws: What SQLite says.
  static func revise(
    _ article: ArticleID, to text: CleanedArticle, at time: Date, in db: GRDB.Database
  ) throws -> Bool {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT feedId, outlet FROM article WHERE id = ?"),
        arguments: [article])
    else { return false }
    let entry = ReadEntry(
      key: "", contentHash: "", url: nil, canonicalURL: nil, outlet: row["outlet"],
      published: nil, article: text)
    var lines = LineMemory()
    return try EntryArrival(entry: entry, feed: row["feedId"], time: time, isBacklog: false)
      .addRevision(to: article, in: db, &lines)
  }

  private func visitAgain(_ article: ArticleID, in db: GRDB.Database) throws {
    guard let page = entry.page else { return }
    try NewsStore.save(page, of: article, at: time, in: db)
  }

  private func knownArticle(in db: GRDB.Database) throws -> ArticleID? {
    try ArticleID.fetchOne(
      db.cachedStatement(sql: "SELECT articleId FROM entry WHERE feedId = ? AND key = ?"),
      arguments: [feed, entry.key])
  }

  /// The same article in another feed of the outlet ("World" and "Latest").
  ///
  /// The headline must agree, too: some feeds link all their entries to one page.
  private func siblingArticle(in db: GRDB.Database) throws -> ArticleID? {
    guard let address = entry.canonicalURL else { return nil }
    return try ArticleID.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT article.id FROM article
          JOIN revision ON revision.articleId = article.id AND revision.seenUntil IS NULL
          WHERE article.canonicalURL = ? AND article.outlet = ? AND article.feedId <> ?
            AND revision.title IS ?
          ORDER BY article.id LIMIT 1
          """),
      arguments: [address, entry.outlet, feed, entry.article.title])
  }

  /// Whether the entry's article was purged, or the same one in another feed of the outlet.
  private func isPurged(in db: GRDB.Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT * FROM tombstone WHERE feedId = :feed AND key = :key)
            OR EXISTS (SELECT * FROM tombstone
              WHERE canonicalURL = :address AND outlet = :outlet AND feedId <> :feed
                AND title IS :title)
          """),
      arguments: [
        "feed": feed, "key": entry.key, "address": entry.canonicalURL, "outlet": entry.outlet,
        "title": entry.article.title,
      ]) ?? false
  }

  /// Keeps in mind what the entry holds now, so that it isn't cleaned at each poll.
  private func buryAgain(in db: GRDB.Database) throws {
    try db.run(
      sql: """
        INSERT INTO tombstone (feedId, key, contentHash, outlet, canonicalURL, title)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (feedId, key) DO UPDATE SET contentHash = excluded.contentHash
        """,
      arguments: [
        feed, entry.key, entry.contentHash, entry.outlet, entry.canonicalURL, entry.article.title,
      ])
  }

  /// Takes an article out of the backlog that a feed which has long been watched brings as new:
  /// it was backlog only to the feed that came later, and deserves its alerts.
  private func freshen(_ article: ArticleID, in db: GRDB.Database) throws -> Bool {
    guard
      let revision = try RevisionID.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT id FROM revision WHERE articleId = ? AND seenUntil IS NULL AND isBacklog
            """),
        arguments: [article])
    else { return false }
    try db.run(sql: "DELETE FROM claim WHERE revisionId = ?", arguments: [revision])
    try db.run(
      sql: "UPDATE revision SET isBacklog = 0, state = 'pending' WHERE id = ?",
      arguments: [revision])
    try db.run(sql: "UPDATE article SET isBacklog = 0 WHERE id = ?", arguments: [article])
    return true
  }

  private func insertArticle(
    in db: GRDB.Database, _ lines: inout LineMemory
  ) throws -> ArticleID {
    try db.run(
      sql: """
        INSERT INTO article
          (feedId, outlet, url, canonicalURL, published, utcOffset, firstSeen, isBacklog)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        feed, entry.outlet, entry.url, entry.canonicalURL, entry.published?.stored,
        entry.utcOffset, time.stored, isBacklog,
      ])
    let article = ArticleID(rawValue: db.lastInsertedRowID)
    let text = LinedText(entry.article)
    let known = try lines.lines(of: entry.outlet, in: db)
    try insertRevision(
      1, of: article, withholding: known.learned(in: text), isBacklog: isBacklog, in: db)
    lines.count(text, of: entry.outlet)
    return article
  }

  /// Adds a revision where the article says something else than before.
  ///
  /// Texts are compared as they came. And what the last revision has kept, or is stored without, the
  /// next one keeps or is stored without, too: what is learned in between must not look like an edit.
  private func addRevision(
    to article: ArticleID, in db: GRDB.Database, _ lines: inout LineMemory
  ) throws -> Bool {
    guard
      let last = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT id, number, title, text, withheldLines, isBacklog FROM revision
            WHERE articleId = ? AND seenUntil IS NULL
            """),
        arguments: [article])
    else { return false }
    let stored: String = last["text"]
    let withheld = try (last["withheldLines"] as String?)
      .map { try JSONColumn.decode([WithheldLine].self, from: $0) }
    let title: String? = last["title"]
    let text = WithheldLine.restore(stored, with: withheld ?? [])
    guard !text.utf8.elementsEqual(entry.article.text.utf8) || title != entry.article.title else {
      return false
    }
    try db.run(
      sql: "UPDATE revision SET seenUntil = ? WHERE id = ?", arguments: [time.stored, last["id"]])
    let learned = try lines.lines(of: entry.outlet, in: db).learned(
      in: LinedText(entry.article), keeping: LinedText.hashes(of: [stored]),
      dropping: LinedText.hashes(of: (withheld ?? []).map(\.text)))
    try insertRevision(
      last["number"] + 1, of: article, withholding: learned, isBacklog: last["isBacklog"], in: db)
    return true
  }

  private func insertRevision(
    _ number: Int, of article: ArticleID, withholding lines: [Int], isBacklog: Bool,
    in db: GRDB.Database
  ) throws {
    let (stored, withheld) = entry.article.withholding(lines)
    try db.run(
      sql: """
        INSERT INTO revision (articleId, number, title, byline, text, blocks, withheldLines,
          language, isPartial, isFromPage, seenFrom, isBacklog, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending')
        """,
      arguments: [
        article, number, stored.title, stored.byline, stored.text,
        try JSONColumn.encode(stored.blocks),
        withheld.isEmpty ? nil : try JSONColumn.encode(withheld), stored.language,
        stored.isPartial, stored.isFromPage, time.stored, isBacklog,
      ])
  }

  private func remember(_ article: ArticleID, in db: GRDB.Database) throws {
    try db.run(
      sql: """
        INSERT INTO entry (feedId, key, articleId, contentHash) VALUES (?, ?, ?, ?)
        ON CONFLICT (feedId, key) DO UPDATE SET contentHash = excluded.contentHash
        """,
      arguments: [feed, entry.key, article, entry.contentHash])
  }
}
