import Curl
import Foundation
import Storage

/// A feed's state as `claimwatch status --json` prints it.
struct FeedRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case name, location, state, title, failures, problem, note
    case problemSince = "problem_since"
    case lastPoll = "last_poll"
    case lastSuccess = "last_success"
    case nextPoll = "next_poll"
    case nextPollReason = "next_poll_reason"
    case movedTo = "moved_to"
  }

  /// How a feed is doing, in a word.
  enum State: String, Encodable {
    /// Not polled yet.
    case new
    case ok
    /// The last poll failed; it is tried again by itself.
    case failing
    /// Only an act of the user's resumes it.
    case stopped

    init(of feed: FeedState) {
      if feed.isStopped {
        self = .stopped
      } else if feed.problem != nil {
        self = .failing
      } else {
        self = feed.lastPoll == nil ? .new : .ok
      }
    }
  }

  let name: String
  let location: String
  let state: State
  let title: String?
  let lastPoll: Date?
  let lastSuccess: Date?
  let nextPoll: Date?
  /// Why it is polled then, in words.
  let nextPollReason: String?
  /// Where permanent redirects lead.
  let movedTo: String?
  let failures: Int
  let problem: String?
  let problemSince: Date?
  let note: String?

  init(_ feed: FeedState) {
    name = feed.name
    location = feed.location.maskingCredentials()
    state = State(of: feed)
    title = feed.title
    lastPoll = feed.lastPoll
    lastSuccess = feed.lastSuccess
    nextPoll = feed.nextPoll
    nextPollReason = feed.nextPollReason
    movedTo = feed.memory.isMoveTold ? feed.memory.movedTo?.maskingCredentials() : nil
    failures = feed.failures
    problem = feed.problem
    problemSince = feed.problemSince
    note = feed.note
  }
}
