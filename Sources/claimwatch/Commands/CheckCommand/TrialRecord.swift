import Configuration
import Curl
import Fetching
import Foundation
import Pipeline

/// What trying a feed has shown, as `claimwatch check --fetch --json` prints it.
struct TrialRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case name, url, ok, problem, found
  }

  let name: String
  let url: String
  /// Whether the feed could be read.
  let ok: Bool
  /// Why it couldn't.
  let problem: String?
  let found: FoundRecord?

  /// A feed that could be read.
  init(_ feed: FeedConfiguration, _ report: FeedReport) {
    name = feed.name
    url = feed.location.text.maskingCredentials()
    ok = true
    problem = nil
    found = FoundRecord(report)
  }

  /// A feed that couldn't.
  init(_ feed: FeedConfiguration, failedBy error: any Error) {
    name = feed.name
    url = feed.location.text.maskingCredentials()
    ok = false
    problem = "\(error)"
    found = nil
  }
}
