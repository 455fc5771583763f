import Curl
import FoundationEssentials

extension FetchProblem {
  /// Reads what a response that is neither a document nor a 304 means.
  ///
  /// - Parameters:
  ///   - response: The response.
  ///   - now: When it came.
  init(_ response: TransferResponse, now: Date) {
    let status = response.status
    if let maker = BotWall.maker(of: response) {
      self.init(wall: maker, response, now: now)
      return
    }
    self.init(
      code: "http-\(status)",
      text: "\(response.url.maskingCredentials()): \(Self.meaning(of: response))",
      consequence: Self.consequence(of: response, now: now))
  }

  /// A page that a wall against bots put in the feed's place.
  ///
  /// - Parameters:
  ///   - maker: Whose wall it is.
  ///   - response: The response.
  ///   - now: When it came.
  init(wall maker: String, _ response: TransferResponse, now: Date) {
    self.init(
      code: Self.botWall,
      text: "\(response.url.maskingCredentials()): \(response.status), a wall against bots"
        + " (\(maker)) stands before the feed",
      consequence: .wait(RetryAfter.read(response.headers, now: now)))
  }

  private static func consequence(of response: TransferResponse, now: Date) -> Consequence {
    let wait = RetryAfter.read(response.headers, now: now)
    switch response.status {
    case 401, 407: return .stop(.unauthorized)
    case 404: return .missing
    case 410: return .stop(.gone)
    // 403 is how some servers say 429 (`feeds.md` C5).
    case 403, 429: return .wait(wait)
    case 503: return .wait(wait)
    default: return .backOff
    }
  }

  private static func meaning(of response: TransferResponse) -> String {
    let names = [
      204: "no content", 400: "bad request", 401: "credentials are wanted", 403: "forbidden",
      404: "not found", 407: "the proxy wants credentials", 410: "gone for good",
      429: "too many requests", 500: "server error", 502: "bad gateway",
      503: "not available now", 504: "gateway timeout",
    ]
    guard let name = names[response.status] else { return "status \(response.status)" }
    return "\(response.status) \(name)"
  }
}
