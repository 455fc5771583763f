package import Foundation
package import News

/// What one poll of a feed brought, to be committed together.
package struct PollRecord: Sendable {
  /// How the poll ended.
  package enum Outcome: Sendable {
    /// Nothing new: 304, or the same body as last time.
    case unchanged
    /// The feed could be read.
    case read(FeedReading)
    /// The poll brought no answer that could be read.
    case failed(problem: String)
  }

  package let feed: FeedID
  /// Where the feed was when the poll began: an answer from elsewhere says nothing of it now.
  package let location: String
  /// When the poll ended.
  package let time: Date
  /// When to poll next; nil where only the user can resume the feed.
  package let nextPoll: Date?
  /// How many polls in a row have failed, and how many the server has put off.
  package let failures: Int
  package let refusals: Int
  /// What the next request needs to ask only for what is new.
  package let validators: String?
  package let outcome: Outcome

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - feed: The feed that was polled.
  ///   - location: Where it was when the poll began.
  ///   - time: When the poll ended.
  ///   - nextPoll: When to poll next.
  ///   - failures: How many polls in a row have failed.
  ///   - refusals: How many polls in a row the server has put off.
  ///   - validators: What the next request needs to ask only for what is new.
  ///   - outcome: How the poll ended.
  package init(
    feed: FeedID, location: String, time: Date, nextPoll: Date?, failures: Int = 0,
    refusals: Int = 0,
    validators: String? = nil, outcome: Outcome
  ) {
    self.feed = feed
    self.location = location
    self.time = time
    self.nextPoll = nextPoll
    self.failures = failures
    self.refusals = refusals
    self.validators = validators
    self.outcome = outcome
  }
}
