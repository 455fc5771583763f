import Curl
import FoundationEssentials

/// A conditional request for one document, and how to read its answer.
struct FeedExchange {
  let url: String
  /// What may be sent: validators of this very address only.
  private let validators: Validators?

  init(url: String, validators: Validators?) {
    self.url = url
    let isOurs = validators?.requestedURL == url.maskingCredentials()
    self.validators = isOurs ? validators : nil
  }

  /// The headers that make the request conditional (`feeds.md` A3: each only where it is stored).
  var conditions: [HeaderField?] {
    [
      validators?.etag.flatMap { HeaderField(name: "If-None-Match", value: $0) },
      validators?.lastModified.flatMap { HeaderField(name: "If-Modified-Since", value: $0) },
    ]
  }

  /// Reads the answer to a poll.
  ///
  /// - Parameters:
  ///   - response: The answer.
  ///   - now: When it came.
  /// - Returns: The document, or that it has not changed.
  /// - Throws: What the answer means otherwise.
  func outcome(
    of response: TransferResponse, now: Date
  ) throws(FetchProblem) -> FetchOutcome {
    guard response.status == 304, let validators else {
      return .document(try document(of: response, now: now))
    }
    return .notModified(
      validators: freshened(validators, by: response),
      freshness: Freshness.read(response.headers, now: now), redirects: response.redirects)
  }

  /// Reads a document out of an answer.
  ///
  /// - Parameters:
  ///   - response: The answer.
  ///   - now: When it came.
  /// - Returns: The document.
  /// - Throws: What the answer means otherwise.
  func document(
    of response: TransferResponse, now: Date
  ) throws(FetchProblem) -> FetchedDocument {
    guard response.status == 200 else { throw FetchProblem(response, now: now) }
    if let maker = BotWall.maker(of: response) {
      throw FetchProblem(wall: maker, response, now: now)
    }
    let shown = response.url.maskingCredentials()
    guard !response.body.isEmpty else {
      throw FetchProblem(
        code: "empty", text: "\(shown): 200 with an empty body", consequence: .backOff)
    }
    return FetchedDocument(
      bytes: response.body, contentType: response.headers["Content-Type"],
      effectiveURL: response.url,
      validators: Validators(
        etag: Self.given("ETag", by: response),
        lastModified: Self.given("Last-Modified", by: response),
        requestedURL: url.maskingCredentials(), effectiveURL: shown),
      freshness: Freshness.read(response.headers, now: now),
      redirects: response.redirects)
  }

  /// A 304 replaces what it repeats and leaves the rest (RFC 9111 section 4.3.4).
  private func freshened(_ old: Validators, by response: TransferResponse) -> Validators {
    var new = old
    new.effectiveURL = response.url.maskingCredentials()
    let isSameDocument = new.effectiveURL == old.effectiveURL
    // Had another document said so, the next request must be for all of it (`feeds.md` A8).
    new.etag = isSameDocument ? Self.given("ETag", by: response) ?? old.etag : nil
    new.lastModified =
      isSameDocument ? Self.given("Last-Modified", by: response) ?? old.lastModified : nil
    return new
  }

  private static func given(_ name: String, by response: TransferResponse) -> String? {
    guard let value = response.headers[name], !value.isEmpty else { return nil }
    return value
  }
}
