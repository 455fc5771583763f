/// What is left of entries whose articles were purged, so that they don't come back as new.
enum RetentionSchema {
  static let tables = """
    CREATE TABLE tombstone (
      feedId INTEGER NOT NULL REFERENCES feed (id),
      key TEXT NOT NULL,
      contentHash TEXT NOT NULL,
      outlet TEXT NOT NULL,
      canonicalURL TEXT,
      title TEXT,
      PRIMARY KEY (feedId, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tombstoneByAddress ON tombstone (canonicalURL, outlet)
      WHERE canonicalURL IS NOT NULL;

    CREATE INDEX articleByFirstSeen ON article (firstSeen);
    CREATE INDEX alertByArticle ON alert (articleId) WHERE articleId IS NOT NULL;
    """

  /// Null until the feed is read the next time.
  static let sightings = """
    ALTER TABLE tombstone ADD COLUMN lastSeen TEXT;
    CREATE INDEX tombstoneByLastSeen ON tombstone (feedId, lastSeen);
    """
}
