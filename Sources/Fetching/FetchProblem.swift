/// Why a poll brought nothing, and what follows from that for the next one.
package struct FetchProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a problem means for the next poll.
  package enum Consequence: Hashable, Sendable {
    /// A failure: try again later and later.
    case backOff
    /// A failure that time seldom mends (404): try again once a day.
    case missing
    /// The server asked for patience, for so long if it said so. Not a failure.
    case wait(Duration?)
    /// Only the user can mend it.
    case stop(PollStop)
    /// Nothing that the feed can be blamed for: try again as usual.
    case none
  }

  /// The code of a wall against bots.
  package static let botWall = "bot-wall"

  /// A short stable name, for tables and scripts: `timeout`, `http-404`.
  package var code: String
  /// What happened, for people; credentials are masked.
  package var text: String
  package var consequence: Consequence

  /// Makes a problem.
  ///
  /// - Parameters:
  ///   - code: A short stable name.
  ///   - text: What happened, for people.
  ///   - consequence: What it means for the next poll.
  package init(code: String, text: String, consequence: Consequence) {
    self.code = code
    self.text = text
    self.consequence = consequence
  }

  package var description: String { "\(text) [\(code)]" }

  /// Whether it counts toward "this feed is failing" (`feeds.md` C3: being told to wait does not).
  package var countsAsFailure: Bool {
    switch consequence {
    case .backOff, .missing, .stop: true
    case .wait, .none: false
    }
  }

  /// Whether our own network may be at fault: where every host fails so, it is (`feeds.md` C9).
  package var mayBeOurNetwork: Bool {
    ["name-not-found", "unreachable", "connect-timeout"].contains(code)
  }

  /// The same problem, not counted against the feed.
  ///
  /// - Returns: A copy without consequence.
  package func excused() -> FetchProblem {
    FetchProblem(code: code, text: text, consequence: .none)
  }

  /// How long the server asked to be left alone.
  package var retryAfter: Duration? {
    guard case .wait(let duration) = consequence else { return nil }
    return duration
  }
}
