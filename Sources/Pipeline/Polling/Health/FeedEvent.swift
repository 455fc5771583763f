internal import Foundation
internal import News

/// What a feed's user is alerted to: each once, when it begins or ends.
enum FeedEvent: Hashable, Sendable {
  case ailing(FeedHealth, since: Date, problem: String)
  case recovered(from: String, since: Date?)
  case moved(to: String)
  /// The window of entries didn't reach back to the last one.
  case gap(from: Date, to: Date)
  /// It didn't, but older pages of the feed brought what was between.
  case gapClosed(from: Date, to: Date, entries: Int)
  case silent(since: Date)
  case spoke(after: Date?)
  case burst(entries: Int, expected: Double)

  var severity: Severity {
    switch self {
    case .ailing, .gap, .silent, .burst: .warning
    case .moved, .recovered, .gapClosed, .spoke: .info
    }
  }

  /// A short stable name.
  var code: String {
    switch self {
    case .ailing(let health, _, _): health.rawValue
    case .recovered: "recovered"
    case .moved: "moved"
    case .gap: "gap"
    case .gapClosed: "gap closed"
    case .silent: "silent"
    case .spoke: "spoke"
    case .burst: "burst"
    }
  }

  /// What happened, in a few words.
  var title: String {
    switch self {
    case .ailing(.failing, let since, _): "fails since \(since.short)"
    case .ailing(.stopped, _, _): "is polled no more"
    case .ailing(.ended, _, _): "has ended"
    case .ailing(.certificate, _, _): "has trouble with its certificate"
    case .ailing(.noFeed, _, _): "is no longer a feed"
    case .ailing(.botWall, _, _): "stands behind a wall against bots"
    case .recovered: "has recovered"
    case .moved(let address): "has moved for good to \(address)"
    case .gap(let from, let to): "may have lost entries between \(from.short) and \(to.short)"
    case .gapClosed(let from, let to, let entries):
      "ran ahead between \(from.short) and \(to.short); \(entries) entries came from its archive"
    case .silent(let since): "is silent since \(since.short)"
    case .spoke: "speaks again"
    case .burst(let entries, _): "brought \(entries) entries at once"
    }
  }

  /// Why that deserves an alert, and what can be done.
  var why: String {
    switch self {
    case .ailing(_, _, let problem): problem
    case .recovered(let health, let since):
      "it was \(health)" + (since.map { " since \($0.short)" } ?? "")
    case .moved: "permanent redirects were seen for a week: give the feed this address"
    case .gap:
      "no entry of the last poll is left in the feed: it is polled more often from now on"
    case .gapClosed: "no entry of the last poll was left in the feed's first page"
    case .silent: "by its own rhythm, ten entries should have come since"
    case .spoke(let date): date.map { "it was silent since \($0.short)" } ?? "it was silent"
    case .burst(_, let expected):
      "by its own rhythm, about \(Int(expected.rounded())) were to be expected"
    }
  }
}

extension Date {
  /// To the minute, UTC.
  fileprivate var short: String {
    let style = Date.ISO8601FormatStyle(dateTimeSeparator: .space)
    return "\(formatted(style).prefix(16)) UTC"
  }
}
