/// Pages that articles were read from, and that are looked at again.
enum RecheckSchema {
  static let tables = """
    CREATE TABLE recheck (
      articleId INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      url TEXT NOT NULL,
      validators TEXT,
      firstVisit TEXT NOT NULL,
      nextVisit TEXT NOT NULL,
      isMissing INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX recheckByNextVisit ON recheck (nextVisit);
    """
}
