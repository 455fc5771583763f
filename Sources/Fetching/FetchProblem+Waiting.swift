import Curl

extension FetchProblem {
  /// The task was cancelled before its turn came.
  ///
  /// - Parameter url: What it wanted to fetch.
  /// - Returns: The problem.
  static func cancelled(_ url: String) -> FetchProblem {
    FetchProblem(TransferError(url: url, reason: .cancelled))
  }

  /// The host has asked another feed's request for patience.
  ///
  /// - Parameters:
  ///   - url: What was to be fetched.
  ///   - left: How long the host still wants to be left alone.
  /// - Returns: The problem.
  static func hostWaits(_ url: String, _ left: Duration) -> FetchProblem {
    FetchProblem(
      code: "host-waiting", text: "\(url.maskingCredentials()): the host asked for patience",
      consequence: .wait(left))
  }
}
