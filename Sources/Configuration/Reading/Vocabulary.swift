/// Which keys may stand in a mapping.
struct Vocabulary {
  let keys: [Key]
  /// What the format has a place for and this version no code; never offered as a suggestion.
  var unsupported: [Key] = []

  static let root = Self(
    keys: [.database, .log, .defaults, .feeds, .opml, .outlets, .watches])
  static let settings = Self(
    keys: [
      .interval, .timeout, .fullText, .maxBytes, .userAgent, .allowPrivate, .alertBacklog, .caFile,
      .proxy, .user, .password, .token, .headers,
    ])
  static let feed = Self(keys: [.name, .url, .outlet, .tags] + settings.keys)
  static let outlet = Self(keys: [.name, .owner])
  static let watch = Self(
    keys: [.name] + lists + [.minConfidence, .severity], unsupported: [.relation, .figures])

  /// The conditions of a watch that are lists.
  static let lists: [Key] = [.any, .all, .none, .speaker, .kind, .outlet, .tag]
  /// All conditions of a watch.
  static let conditions = lists + [.minConfidence] + watch.unsupported
}
