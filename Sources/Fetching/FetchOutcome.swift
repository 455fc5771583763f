package import Curl

/// What a poll brought.
package enum FetchOutcome: Hashable, Sendable {
  /// Nothing has changed. The validators are the ones to store from now on: a 304 may bring new
  /// ones (RFC 9111 section 4.3.4).
  case notModified(validators: Validators, freshness: Duration?, redirects: [Redirect] = [])
  case document(FetchedDocument)
  case failed(FetchProblem)

  /// Where the feed has moved to for good: all hops on the way were 301 or 308 (RFC 9110 section
  /// 15.4).
  package var permanentAddress: String? {
    let redirects: [Redirect] =
      switch self {
      case .notModified(_, _, let redirects): redirects
      case .document(let document): document.redirects
      case .failed: []
      }
    guard redirects.allSatisfy({ $0.status == 301 || $0.status == 308 }) else { return nil }
    return redirects.last?.target
  }
}
