/// The kinds of sinks, with what each may be told.
enum SinkKind: String, CaseIterable {
  case webhook, email, journal, command, atom

  /// The keys that say more of a sink of this kind.
  var keys: [Key] {
    switch self {
    case .webhook:
      [
        .url, .template, .room, .secret, .user, .password, .token, .headers, .allowPrivate,
        .caFile, .timeout,
      ]
    case .email: [.url, .from, .to, .tls, .user, .password, .caFile, .timeout]
    case .journal: []
    case .command: [.run, .timeout]
    case .atom: [.path, .entries]
    }
  }
}
