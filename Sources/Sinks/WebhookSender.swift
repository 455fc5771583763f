package import Curl
internal import Signatures

/// Posts messages to webhooks.
package struct WebhookSender: Sendable {
  private let loop: TransferLoop
  private let timeout: Duration
  private let pause: @Sendable (HeaderFields) -> Duration?

  /// An answer is looked at for its status only; it may be short.
  private static let answerLimit = 64 << 10

  /// Makes a sender.
  ///
  /// - Parameters:
  ///   - loop: Carries the requests.
  ///   - timeout: How long one may take.
  ///   - pause: How long a response asks to be left alone (Retry-After).
  package init(
    loop: TransferLoop, timeout: Duration = .seconds(30),
    pause: @escaping @Sendable (HeaderFields) -> Duration?
  ) {
    self.loop = loop
    self.timeout = timeout
    self.pause = pause
  }

  /// Sends a message; returns when its receiver has said that it has it.
  ///
  /// - Parameters:
  ///   - post: What to send where to.
  ///   - seconds: The Unix time, which is signed along.
  ///   - allows: Which addresses may be connected to.
  /// - Throws: Why the receiver may not have it.
  package func send(
    _ post: WebhookPost, at seconds: Int64,
    allows: @escaping @Sendable (SocketAddress) -> Bool
  ) async throws(SinkFailure) {
    var request = TransferRequest(url: post.url, allows: allows)
    request.content = post.isPut ? .put(post.body) : .post(post.body)
    request.headers = try headers(of: post, at: seconds)
    request.timeout = timeout
    request.maxBytes = Self.answerLimit
    // A body that was meant for one address is nobody else's.
    request.followsRedirects = false
    request.authorities = post.authorities
    let response: TransferResponse
    do {
      response = try await loop.perform(request)
    } catch {
      // Whoever answers too much has answered; without its status nobody knows what.
      throw SinkFailure("\(error.reason)")
    }
    try judge(response)
  }

  /// Statuses that say that this message is wrong, not the moment (RFC 9110 section 15.5).
  ///
  /// A wrong token or address (401, 403, 404) is not among them: it can be mended, and until then
  /// the alerts wait.
  private static let finalStatuses: Set = [400, 406, 410, 411, 413, 414, 415, 422]

  private func judge(_ response: TransferResponse) throws(SinkFailure) {
    guard !(200..<300).contains(response.status) else { return }
    throw SinkFailure(
      "HTTP status \(response.status)", isFinal: Self.finalStatuses.contains(response.status),
      pause: pause(response.headers))
  }

  private func headers(
    of post: WebhookPost, at seconds: Int64
  ) throws(SinkFailure) -> [HeaderField] {
    let timestamp = String(seconds)
    var fields = [
      ("Content-Type", "application/json"), ("User-Agent", "claimwatch"),
      ("Idempotency-Key", post.key), ("Claimwatch-Timestamp", timestamp),
    ]
    if let key = post.signingKey {
      let signed = Array("\(timestamp).".utf8) + post.body
      guard let signature = MessageSignature.sha256(of: signed, key: Array(key.utf8)) else {
        throw SinkFailure("libcrypto could not sign the message")
      }
      fields.append(("Claimwatch-Signature", "sha256=\(signature)"))
    }
    return fields.compactMap { HeaderField(name: $0, value: $1) } + post.headers
  }
}
