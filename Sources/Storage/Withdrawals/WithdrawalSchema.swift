/// What was withdrawn, and what is needed to notice it: the entries that each feed listed last.
enum WithdrawalSchema {
  static let tables = """
    CREATE TABLE withdrawal (
      articleId INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      reason TEXT NOT NULL,
      time TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'told', 'replaced'))
    ) STRICT;
    CREATE INDEX withdrawalInQueue ON withdrawal (articleId) WHERE state = 'pending';

    ALTER TABLE feedWindow ADD COLUMN listing BLOB NOT NULL DEFAULT x'';
    ALTER TABLE feed ADD COLUMN missesEntries INTEGER NOT NULL DEFAULT 0;
    """
}
