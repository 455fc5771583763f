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
    self.init(
      code: "http-\(status)",
      text: "\(response.url.maskingCredentials()): \(Self.meaning(of: response))",
      consequence: Self.consequence(of: response, now: now))
  }

  private static func consequence(of response: TransferResponse, now: Date) -> Consequence {
    let wait = RetryAfter.read(response.headers, now: now)
    switch response.status {
    case 401, 407: return .stop(.unauthorized)
    case 410: return .stop(.gone)
    // 403 is how some servers say 429 (`feeds.md` C5).
    case 403, 429: return .wait(wait)
    case 503: return .wait(wait)
    default: return .backOff
    }
  }

  private static func meaning(of response: TransferResponse) -> String {
    if response.status == 403, response.headers["cf-mitigated"] == "challenge" {
      return "403, a challenge page of Cloudflare's: a wall against bots"
    }
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
