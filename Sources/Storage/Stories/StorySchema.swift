/// Stories, what articles owe to earlier ones, and relations between claims.
///
/// All tables begin empty, so that a migration takes hardly longer in a large database than in a
/// small one: articles from before belong to no story.
enum StorySchema {
  static let tables = """
    CREATE TABLE story (
      id INTEGER PRIMARY KEY,
      title TEXT NOT NULL,
      firstSeen TEXT NOT NULL,
      lastSeen TEXT NOT NULL,
      articles INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX storyByLastSeen ON story (lastSeen, id);

    CREATE TABLE storyArticle (
      number INTEGER PRIMARY KEY,
      articleId INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
      storyId INTEGER NOT NULL REFERENCES story (id),
      duplicateOf INTEGER REFERENCES article (id) ON DELETE SET NULL,
      containment REAL NOT NULL,
      isSeries INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX storyArticleByStory ON storyArticle (storyId, number);
    CREATE INDEX storyArticleByOriginal ON storyArticle (duplicateOf)
      WHERE duplicateOf IS NOT NULL;

    CREATE TABLE dependence (
      articleId INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      earlierId INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      reason TEXT NOT NULL,
      PRIMARY KEY (articleId, earlierId)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dependenceByEarlier ON dependence (earlierId);

    CREATE TABLE articleTrace (
      number INTEGER PRIMARY KEY REFERENCES storyArticle (number) ON DELETE CASCADE,
      copies BLOB NOT NULL,
      profile BLOB NOT NULL,
      source TEXT NOT NULL
    ) STRICT;

    CREATE TABLE claimOutcome (
      claimId INTEGER PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
      event INTEGER NOT NULL,
      stage TEXT NOT NULL
    ) STRICT;
    CREATE INDEX claimOutcomeByEvent ON claimOutcome (event, stage, claimId);

    CREATE TABLE relation (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      articleId INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      storyId INTEGER REFERENCES story (id),
      independent INTEGER NOT NULL,
      why TEXT NOT NULL,
      time TEXT NOT NULL
    ) STRICT;
    CREATE INDEX relationByStory ON relation (storyId, id);
    CREATE INDEX relationByArticle ON relation (articleId);

    CREATE TABLE relationClaim (
      relationId INTEGER NOT NULL REFERENCES relation (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      revisionId INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
      claimId INTEGER REFERENCES claim (id) ON DELETE CASCADE,
      content TEXT NOT NULL,
      PRIMARY KEY (relationId, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relationClaimByRevision ON relationClaim (revisionId);
    CREATE INDEX relationClaimByClaim ON relationClaim (claimId) WHERE claimId IS NOT NULL;
    CREATE TRIGGER relationClaimDeleted AFTER DELETE ON relationClaim BEGIN
      DELETE FROM relation WHERE id = old.relationId;
    END;

    ALTER TABLE alert ADD COLUMN relationId INTEGER REFERENCES relation (id) ON DELETE SET NULL;
    CREATE UNIQUE INDEX alertOncePerRelation ON alert (relationId, watch)
      WHERE relationId IS NOT NULL;
    """

  /// What the indexes in memory hold stands apart, so that a start reads no more than that.
  ///
  /// Of articles from before only their sources are still known.
  static let keys = """
    CREATE TABLE articleKeys (
      number INTEGER PRIMARY KEY REFERENCES storyArticle (number) ON DELETE CASCADE,
      keys BLOB NOT NULL
    ) STRICT;
    UPDATE articleTrace SET copies = x'', profile = x'';
    """

  /// Stories that turned out to be parts of others: old alerts still name them.
  static let merges = """
    CREATE TABLE storyMerge (
      storyId INTEGER PRIMARY KEY,
      intoId INTEGER NOT NULL,
      articleId INTEGER REFERENCES article (id) ON DELETE SET NULL,
      time TEXT NOT NULL
    ) STRICT;
    CREATE INDEX storyMergeByStory ON storyMerge (intoId);
    CREATE INDEX storyMergeByArticle ON storyMerge (articleId) WHERE articleId IS NOT NULL;
    """

  /// Confirmations whose sources turned out to be fewer.
  static let corrections = """
    ALTER TABLE relation ADD COLUMN correctsId INTEGER REFERENCES relation (id) ON DELETE CASCADE;
    CREATE INDEX relationByCorrected ON relation (correctsId) WHERE correctsId IS NOT NULL;
    """
}
