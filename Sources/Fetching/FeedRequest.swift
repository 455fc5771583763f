/// One poll of a feed.
package struct FeedRequest: Hashable, Sendable {
  package var location: FeedLocation
  /// What the last document that was made use of came with.
  package var validators: Validators?
  package var options: FetchOptions

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - location: Where the feed is.
  ///   - validators: What the last document came with; nil for the first poll.
  ///   - options: How to fetch it.
  package init(location: FeedLocation, validators: Validators?, options: FetchOptions) {
    self.location = location
    self.validators = validators
    self.options = options
  }
}
