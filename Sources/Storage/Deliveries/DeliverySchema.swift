/// What goes to sinks beside the log, and how that goes.
///
/// A row of `delivery` is written by the transaction that raises its alert, and stays when it is
/// done. `job` is what is sent at once: an alert's own number, or that of a digest's last one; it is
/// settled before anything is sent, so that a repeated delivery is the same.
enum DeliverySchema {
  static let tables = """
    CREATE TABLE sink (
      name TEXT PRIMARY KEY,
      failures INTEGER NOT NULL DEFAULT 0,
      failingSince TEXT,
      pausedUntil TEXT,
      problem TEXT,
      lastSent TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE delivery (
      sink TEXT NOT NULL,
      seq INTEGER NOT NULL REFERENCES alert (seq) ON DELETE CASCADE,
      watch TEXT,
      state TEXT NOT NULL CHECK (state IN ('held', 'waiting', 'sent', 'dead')),
      job INTEGER,
      due TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      firstAttempt TEXT,
      problem TEXT,
      PRIMARY KEY (sink, seq),
      CHECK ((state = 'held') = (job IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX deliveryByAlert ON delivery (seq);
    CREATE INDEX deliveryHeld ON delivery (sink, due) WHERE state = 'held';
    CREATE INDEX deliveryWaiting ON delivery (sink, job) WHERE state = 'waiting';
    CREATE INDEX deliveryDead ON delivery (sink, seq) WHERE state = 'dead';

    CREATE INDEX alertByTime ON alert (time, watch);
    """
}
