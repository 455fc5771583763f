package import Foundation
internal import GRDB
package import News

/// What is known of a feed from its polls so far.
package struct FeedState: Hashable, Sendable {
  package let id: FeedID
  package let name: String
  package let location: String
  /// Whether the configuration still names the feed.
  package let isWatched: Bool
  package let title: String?
  /// What the next request sends, as the poll that brought it wrote it.
  package let validators: String?
  package let bodyHash: String?
  package let lastPoll: Date?
  package let firstSuccess: Date?
  package let lastSuccess: Date?
  /// When it is tried next; nil before the first poll, and where only the user can resume it.
  package let nextPoll: Date?
  /// Why it is tried then, in words; nil before the first poll.
  package let nextPollReason: String?
  /// How many polls in a row have failed.
  package let failures: Int
  /// How many polls in a row the server has put off without saying for how long.
  package let refusals: Int
  package let problem: String?
  package let problemSince: Date?
  /// What was odd about the last document that could be read all the same.
  package let note: String?
  package let memory: FeedMemory

  init(row: Row) {
    id = row["id"]
    name = row["name"]
    location = row["location"]
    isWatched = row["isWatched"]
    title = row["title"]
    validators = row["validators"]
    bodyHash = row["bodyHash"]
    lastPoll = row["lastPoll"]
    firstSuccess = row["firstSuccess"]
    lastSuccess = row["lastSuccess"]
    nextPoll = row["nextPoll"]
    nextPollReason = row["nextPollReason"]
    failures = row["failures"]
    refusals = row["refusals"]
    problem = row["problem"]
    problemSince = row["problemSince"]
    note = row["note"]
    memory = FeedMemory(row: row)
  }

  /// Whether only an act of the user's resumes the feed; its `problem` names the act.
  package var isStopped: Bool { problem != nil && nextPoll == nil }
}
