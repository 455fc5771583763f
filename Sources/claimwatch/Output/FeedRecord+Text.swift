import Alerting

extension FeedRecord.State {
  /// What needs the user first comes first.
  static let ranked: [Self] = [.stopped, .failing, .new, .ok]

  /// The word, as wide as the others.
  func shown(in style: TerminalStyle) -> String {
    switch self {
    case .new: style("new    ", .faint)
    case .ok: style("ok     ", .good)
    case .failing: style("failing", .doubtful)
    case .stopped: style("stopped", .bad)
    }
  }
}

extension FeedRecord {
  /// Where the feed stands among others: those with the same rank keep their order.
  var rank: Int { State.ranked.firstIndex(of: state) ?? State.ranked.count }

  /// Whether the user may have to do something about it.
  var isTroubled: Bool { state == .stopped || state == .failing }
}
