/// Speakers over articles.
///
/// All of it begins empty, and the new column is no rewrite, so that a migration takes no longer in
/// a large database than in a small one. Claims that were stored before are joined a few at a time,
/// with each article that is finished from then on: `speakerBacklog` says how far that has come.
enum SpeakerSchema {
  static let tables = """
    ALTER TABLE claim ADD COLUMN speakerKind TEXT;

    CREATE TABLE speaker (
      id INTEGER PRIMARY KEY,
      claims INTEGER NOT NULL,
      firstSeen TEXT NOT NULL,
      lastSeen TEXT NOT NULL
    ) STRICT;
    CREATE INDEX speakerByLastSeen ON speaker (lastSeen, id);
    CREATE INDEX speakerByClaims ON speaker (claims, id);

    CREATE TABLE speakerKey (
      family TEXT NOT NULL,
      given TEXT NOT NULL,
      speakerId INTEGER NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
      middle TEXT NOT NULL,
      generation TEXT NOT NULL,
      PRIMARY KEY (family, given, speakerId, middle, generation)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX speakerKeyBySpeaker ON speakerKey (speakerId);

    CREATE TABLE speakerUse (
      id INTEGER PRIMARY KEY,
      speakerId INTEGER NOT NULL REFERENCES speaker (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      outlet TEXT NOT NULL,
      claims INTEGER NOT NULL,
      UNIQUE (speakerId, name, role, outlet)
    ) STRICT;

    CREATE TABLE claimSpeaker (
      claimId INTEGER PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
      speakerId INTEGER NOT NULL REFERENCES speaker (id),
      useId INTEGER NOT NULL REFERENCES speakerUse (id)
    ) STRICT;
    CREATE INDEX claimSpeakerBySpeaker ON claimSpeaker (speakerId, claimId);
    CREATE INDEX claimSpeakerByUse ON claimSpeaker (useId);
    CREATE TRIGGER claimSpeakerDeleted AFTER DELETE ON claimSpeaker BEGIN
      UPDATE speaker SET claims = claims - 1 WHERE id = old.speakerId;
      UPDATE speakerUse SET claims = claims - 1 WHERE id = old.useId;
    END;

    CREATE TABLE speakerBacklog (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      nextClaim INTEGER NOT NULL
    ) STRICT;
    INSERT INTO speakerBacklog SELECT 1, id FROM claim ORDER BY id DESC LIMIT 1;
    """
}
