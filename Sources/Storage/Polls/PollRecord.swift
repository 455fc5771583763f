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
    /// Our own network was down, so that the poll says nothing of the feed: its failures and its
    /// problem are again what they were before.
    case excused(problem: String?, since: Date?)
  }

  package let feed: FeedID
  /// Where the feed was when the poll began: an answer from elsewhere says nothing of it now.
  package let location: String
  /// When the poll ended.
  package let time: Date
  /// When to poll next; nil where only the user can resume the feed.
  package let nextPoll: Date?
  /// Why it is polled then, in words.
  package let reason: String?
  /// How many polls in a row have failed, and how many the server has put off.
  package let failures: Int
  package let refusals: Int
  /// What the next request needs to ask only for what is new.
  package let validators: String?
  package let outcome: Outcome
  /// What the poll has taught of the feed; nil leaves it as it is.
  package var memory: FeedMemory?
  /// What is kept of the document that it brought.
  package var window: FeedWindow?
  /// The articles that it shows to be withdrawn.
  package var withdrawals: [Withdrawal] = []
  /// Which act of the user's resumes the feed, where it could be read and is to be polled no more.
  package var stop: String?
  /// The sinks that its alerts go to beside the log.
  package var sinks: [String] = []
  /// Makes the alerts that the poll raises, each of its number.
  package var alerts: [@Sendable (_ seq: Int64) -> OutgoingAlert] = []

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - feed: The feed that was polled.
  ///   - location: Where it was when the poll began.
  ///   - time: When the poll ended.
  ///   - nextPoll: When to poll next.
  ///   - reason: Why then, in words.
  ///   - failures: How many polls in a row have failed.
  ///   - refusals: How many polls in a row the server has put off.
  ///   - validators: What the next request needs to ask only for what is new.
  ///   - outcome: How the poll ended.
  package init(
    feed: FeedID, location: String, time: Date, nextPoll: Date?, reason: String? = nil,
    failures: Int = 0, refusals: Int = 0, validators: String? = nil, outcome: Outcome
  ) {
    self.feed = feed
    self.location = location
    self.time = time
    self.nextPoll = nextPoll
    self.reason = reason
    self.failures = failures
    self.refusals = refusals
    self.validators = validators
    self.outcome = outcome
  }
}
