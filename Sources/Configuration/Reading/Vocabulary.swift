/// Which keys may stand in a mapping.
struct Vocabulary {
  let keys: [Key]

  static let root = Self(
    keys: [
      .database, .log, .defaults, .feeds, .opml, .outlets, .sinks, .timeZone, .retention, .watches,
    ])
  static let settings = Self(
    keys: [
      .interval, .timeout, .fullText, .recheck, .maxBytes, .userAgent, .allowPrivate,
      .alertBacklog, .caFile, .proxy, .user, .password, .token, .headers,
    ])
  static let feed = Self(keys: [.name, .url, .outlet, .tags] + settings.keys)
  static let outlet = Self(keys: [.name, .owner, .timeZone])
  static let retention = Self(keys: [.articles, .alerts])
  static let sink = Self(keys: [.name, .type, .feedAlerts] + sinkDetails)
  /// What says more of a sink; which of these, its type decides.
  static let sinkDetails = SinkKind.allCases.flatMap(\.keys).reduce(into: [Key]()) { keys, key in
    if !keys.contains(key) { keys.append(key) }
  }
  static let watch = Self(
    keys: [.name] + conditions + [
      .independent, .severity, .sinks, .quiet, .limit, .newOnly,
    ])
  /// Terms that must stand near each other.
  static let near = Self(keys: [.words, .within])

  /// The conditions of a watch that are lists.
  static let lists: [Key] = [
    .any, .all, .none, .near, .speaker, .role, .kind, .modality, .outlet, .tag, .language,
    .figures, .relation,
  ]
  /// All conditions of a watch.
  static let conditions = lists + [.minConfidence, .checkWorthiness]
}
