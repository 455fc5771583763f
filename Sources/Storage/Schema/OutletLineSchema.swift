internal import GRDB

extension DatabaseMigrator {
  /// The lines of each outlet's last articles; what a revision came with and is stored without.
  static let outletLines = """
    CREATE TABLE outletLine (
      outlet TEXT NOT NULL,
      hash INTEGER NOT NULL,
      pages INTEGER NOT NULL,
      edgePages INTEGER NOT NULL,
      firstPage INTEGER NOT NULL,
      lastPage INTEGER NOT NULL,
      PRIMARY KEY (outlet, hash)
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE revision ADD COLUMN withheldLines TEXT;
    """
}
