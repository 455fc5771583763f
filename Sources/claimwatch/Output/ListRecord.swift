import Foundation
import Storage

/// A list of feeds as `claimwatch status --json` prints it.
struct ListRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case path, feeds, problem
    case lastRead = "last_read"
    case problemSince = "problem_since"
  }

  let path: String
  let feeds: Int
  let lastRead: Date?
  let problem: String?
  let problemSince: Date?

  init(_ list: FeedListState) {
    path = list.path
    feeds = list.feeds
    lastRead = list.lastRead
    problem = list.problem
    problemSince = list.problemSince
  }
}
