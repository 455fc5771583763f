internal import GRDB

/// The schema's history. Append-only: a migration that was released is never changed.
extension DatabaseMigrator {
  static var claimwatch: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("feeds, articles, claims and alerts") { db in
      try db.execute(sql: firstSchema)
    }
    migrator.registerMigration("how fast articles are read") { db in
      try db.execute(sql: readingRate)
    }
    migrator.registerMigration("the pace and the health of feeds") { db in
      try db.execute(sql: paceAndHealth)
    }
    migrator.registerMigration("lists of feeds") { db in
      try db.execute(sql: feedLists)
    }
    migrator.registerMigration("the lines of outlets") { db in
      try db.execute(sql: outletLines)
    }
    migrator.registerMigration("speakers over articles") { db in
      try db.execute(sql: SpeakerSchema.tables)
    }
    migrator.registerMigration("stories and relations") { db in
      try db.execute(sql: StorySchema.tables)
    }
    migrator.registerMigration("deliveries to sinks") { db in
      try db.execute(sql: DeliverySchema.tables)
    }
    migrator.registerMigration("what is left of purged articles") { db in
      try db.execute(sql: RetentionSchema.tables)
    }
    migrator.registerMigration("which claims alerts have told") { db in
      try db.execute(sql: alertClaims)
    }
    migrator.registerMigration("withdrawn articles") { db in
      try db.execute(sql: WithdrawalSchema.tables)
    }
    migrator.registerMigration("the parts of claims") { db in
      try db.execute(sql: "ALTER TABLE claim ADD COLUMN parts TEXT")
    }
    migrator.registerMigration("pages to look at again") { db in
      try db.execute(sql: RecheckSchema.tables)
    }
    migrator.registerMigration("alerts that would have told nothing new") { db in
      try db.execute(sql: omissions)
    }
    migrator.registerMigration("when purged entries were last seen") { db in
      try db.execute(sql: RetentionSchema.sightings)
    }
    migrator.registerMigration("the zones in which articles are dated") { db in
      try db.execute(sql: "ALTER TABLE article ADD COLUMN utcOffset INTEGER NOT NULL DEFAULT 0")
    }
    migrator.registerMigration("what the indexes in memory hold") { db in
      try db.execute(sql: StorySchema.keys)
    }
    migrator.registerMigration("stories that were merged") { db in
      try db.execute(sql: StorySchema.merges)
    }
    migrator.registerMigration("confirmations that were corrected") { db in
      try db.execute(sql: StorySchema.corrections)
    }
    migrator.registerMigration("what revisions were read from") { db in
      // Of those from before nobody knows.
      try db.execute(sql: "ALTER TABLE revision ADD COLUMN isFromPage INTEGER")
    }
    return migrator
  }

  private static let firstSchema = """
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      location TEXT NOT NULL,
      isWatched INTEGER NOT NULL DEFAULT 1,
      title TEXT,
      validators TEXT,
      bodyHash TEXT,
      lastPoll TEXT,
      firstSuccess TEXT,
      lastSuccess TEXT,
      nextPoll TEXT,
      failures INTEGER NOT NULL DEFAULT 0,
      refusals INTEGER NOT NULL DEFAULT 0,
      problem TEXT,
      problemSince TEXT,
      note TEXT
    ) STRICT;

    CREATE INDEX feedByNextPoll ON feed (nextPoll, id) WHERE isWatched;

    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      feedId INTEGER NOT NULL REFERENCES feed (id),
      outlet TEXT NOT NULL,
      url TEXT,
      canonicalURL TEXT,
      published TEXT,
      firstSeen TEXT NOT NULL,
      isBacklog INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX articleByCanonicalURL ON article (canonicalURL, outlet);
    CREATE INDEX articleByURL ON article (url);

    CREATE TABLE entry (
      feedId INTEGER NOT NULL REFERENCES feed (id),
      key TEXT NOT NULL,
      articleId INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      contentHash TEXT NOT NULL,
      PRIMARY KEY (feedId, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entryByArticle ON entry (articleId);

    CREATE TABLE revision (
      id INTEGER PRIMARY KEY,
      articleId INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      title TEXT,
      byline TEXT,
      text TEXT NOT NULL,
      blocks TEXT NOT NULL,
      language TEXT,
      isPartial INTEGER NOT NULL,
      seenFrom TEXT NOT NULL,
      seenUntil TEXT,
      isBacklog INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'done')),
      UNIQUE (articleId, number)
    ) STRICT;
    CREATE INDEX revisionInQueue ON revision (isBacklog, id) WHERE state = 'pending';

    CREATE TABLE claim (
      id INTEGER PRIMARY KEY,
      revisionId INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      content TEXT NOT NULL,
      source TEXT,
      speaker TEXT,
      role TEXT,
      cue TEXT,
      kinds TEXT NOT NULL,
      modality TEXT NOT NULL,
      isNegated INTEGER NOT NULL,
      checkWorthiness REAL NOT NULL,
      confidence REAL NOT NULL,
      contentSpans TEXT NOT NULL,
      sourceSpans TEXT NOT NULL,
      cueSpans TEXT NOT NULL,
      figures TEXT NOT NULL,
      times TEXT NOT NULL,
      hedges TEXT NOT NULL,
      UNIQUE (revisionId, position)
    ) STRICT;
    CREATE VIRTUAL TABLE claimWords USING fts5 (
      content, source, speaker, role,
      content = 'claim', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER claimInserted AFTER INSERT ON claim BEGIN
      INSERT INTO claimWords (rowid, content, source, speaker, role)
      VALUES (new.id, new.content, new.source, new.speaker, new.role);
    END;
    CREATE TRIGGER claimDeleted AFTER DELETE ON claim BEGIN
      INSERT INTO claimWords (claimWords, rowid, content, source, speaker, role)
      VALUES ('delete', old.id, old.content, old.source, old.speaker, old.role);
    END;

    CREATE TABLE alert (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      severity TEXT NOT NULL,
      watch TEXT,
      articleId INTEGER REFERENCES article (id),
      time TEXT NOT NULL,
      line BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX alertOncePerArticle ON alert (articleId, watch) WHERE kind = 'claim';

    CREATE TABLE logPosition (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      device INTEGER NOT NULL,
      inode INTEGER NOT NULL,
      offset INTEGER NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT;
    """

  /// One row: articles read and the seconds that took, the older ones counting for less.
  private static let readingRate = """
    CREATE TABLE readingRate (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      articles REAL NOT NULL,
      seconds REAL NOT NULL
    ) STRICT;
    """

  /// What polls teach of a feed, what is kept of its last document, and hosts to be left alone.
  private static let paceAndHealth = """
    ALTER TABLE feed ADD COLUMN nextPollReason TEXT;
    ALTER TABLE feed ADD COLUMN rest INTEGER;
    ALTER TABLE feed ADD COLUMN skippedHours INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN skippedDays INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN meanGap REAL;
    ALTER TABLE feed ADD COLUMN lastEntry TEXT;
    ALTER TABLE feed ADD COLUMN halvings INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN health TEXT;
    ALTER TABLE feed ADD COLUMN alarm TEXT;
    ALTER TABLE feed ADD COLUMN silentFrom TEXT;
    ALTER TABLE feed ADD COLUMN movedTo TEXT;
    ALTER TABLE feed ADD COLUMN movedSince TEXT;
    ALTER TABLE feed ADD COLUMN movedSightings INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN isMoveTold INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE feed ADD COLUMN lastPlainRequest TEXT;
    CREATE INDEX feedByLocation ON feed (location, id) WHERE isWatched;

    UPDATE feed SET validators = coalesce(validators ->> 'etag', '') || char(10)
      || coalesce(validators ->> 'lastModified', '') || char(10)
      || (validators ->> 'requestedURL') || char(10) || (validators ->> 'effectiveURL')
    WHERE validators IS NOT NULL;

    CREATE TABLE feedWindow (
      feedId INTEGER PRIMARY KEY REFERENCES feed (id),
      anchors BLOB NOT NULL,
      rhythm BLOB NOT NULL
    ) STRICT;

    CREATE TABLE hostEmbargo (
      host TEXT PRIMARY KEY,
      until TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Begins empty: what was told before is told once more.
  private static let alertClaims = """
    CREATE TABLE alertClaim (
      claimId INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
      seq INTEGER NOT NULL REFERENCES alert (seq) ON DELETE CASCADE,
      PRIMARY KEY (claimId, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX alertClaimByAlert ON alertClaim (seq);
    """

  /// One row for each alert that has told what another one would have told again; it may be purged.
  private static let omissions = """
    CREATE TABLE omission (
      articleId INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      watch TEXT NOT NULL,
      kind TEXT NOT NULL,
      toldBy INTEGER NOT NULL,
      PRIMARY KEY (articleId, watch, kind, toldBy)
    ) STRICT, WITHOUT ROWID;
    """

  /// What the files under `opml` held when they could be read last, and what is wrong with them now.
  private static let feedLists = """
    CREATE TABLE feedList (
      path TEXT PRIMARY KEY,
      content BLOB,
      feeds INTEGER NOT NULL DEFAULT 0,
      lastRead TEXT,
      problem TEXT,
      problemSince TEXT
    ) STRICT;
    """
}
