/// What a poll brought.
package enum FetchOutcome: Hashable, Sendable {
  /// Nothing has changed. The validators are the ones to store from now on: a 304 may bring new
  /// ones (RFC 9111 section 4.3.4).
  case notModified(validators: Validators, freshness: Duration?)
  case document(FetchedDocument)
  case failed(FetchProblem)
}
