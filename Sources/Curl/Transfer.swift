internal import CCurl
internal import CurlShim

/// One transfer on the loop's thread: what libcurl has told so far, and what it may do.
final class Transfer {
  typealias ID = UInt64
  typealias Outcome = Result<TransferResponse, TransferError>

  let request: TransferRequest
  let easy: EasyHandle
  let start = ContinuousClock.now
  private var head = ResponseHead()
  private var body: [UInt8] = []
  private var redirects: [Redirect] = []
  private var remoteAddress: SocketAddress?
  /// The status of a redirect whose target is being asked, until it begins to answer.
  private var followedStatus: Int?
  /// The address of the hop before the one that is under way.
  private var lastURL: String
  /// Whether this hop has got a connection.
  private(set) var isConnected = false
  /// Why we stopped the transfer ourselves.
  private(set) var refusal: TransferError.Reason?

  init(_ request: TransferRequest, on easy: EasyHandle) {
    self.request = request
    self.easy = easy
    self.lastURL = request.url
  }

  /// Takes in a piece of the body.
  ///
  /// - Parameter piece: Bytes as they are after unpacking.
  /// - Returns: Whether to go on.
  func receive(body piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard body.count + piece.count <= request.maxBytes else {
      return refuse(.tooLarge(limit: request.maxBytes))
    }
    unsafe body.append(contentsOf: piece)
    return true
  }

  /// Takes in a header line of any hop.
  ///
  /// - Parameter line: The line with its line break.
  /// - Returns: Whether to go on.
  func receive(headerLine line: [UInt8]) -> Bool {
    let step = head.read(line)
    guard head.size <= ResponseHead.sizeLimit else {
      return refuse(.headersTooLarge(limit: ResponseHead.sizeLimit))
    }
    return refusingOnError { () throws(CurlError) in
      switch step {
      case .began:
        try noteRedirect()
        return true
      case .continued:
        return true
      case .completed:
        return try judgeHead()
      }
    }
  }

  /// Decides whether to connect to an address.
  ///
  /// - Parameter address: The address; nil for one that is no IP address.
  /// - Returns: Whether to go on.
  func mayConnect(to address: SocketAddress?) -> Bool {
    // The proxy resolves names and connects: the only address to be seen here is its own.
    if request.proxy != nil { return true }
    guard let address else { return false }
    return request.allows(address) || refuse(.addressRefused(address))
  }

  /// Decides whether to send the request of this hop over a connection.
  ///
  /// The connection may have been opened for another request, with other permissions.
  ///
  /// - Parameter address: The connection's other end; nil for one that is no IP address.
  /// - Returns: Whether to go on.
  func maySendRequest(to address: SocketAddress?) -> Bool {
    guard mayConnect(to: address) else { return false }
    remoteAddress = address
    isConnected = true
    // Of a host's several addresses, one was refused and another allowed.
    refusal = nil
    return refusingOnError { () throws(CurlError) in
      let url = try easy.text(CURLINFO_EFFECTIVE_URL)
      defer { lastURL = url }
      return judgeDowngrade(from: lastURL, to: url)
    }
  }

  /// What became of the transfer.
  ///
  /// - Parameter code: How libcurl says that it ended.
  /// - Returns: The response or why there is none.
  func outcome(_ code: CURLcode) -> Outcome {
    do {
      let url = try easy.text(CURLINFO_EFFECTIVE_URL)
      guard code == CURLE_OK else {
        return .failure(TransferError(url: url, reason: reason(for: code)))
      }
      return .success(
        TransferResponse(
          status: head.status, headers: head.fields, url: url.removingCredentials(),
          redirects: redirects, redirectTarget: try redirectTarget, body: body,
          remoteAddress: remoteAddress))
    } catch {
      return failure(.other(code: error.code, message: error.description))
    }
  }

  /// The failure of this transfer.
  ///
  /// - Parameter reason: Why it failed.
  /// - Returns: The outcome that says so.
  func failure(_ reason: TransferError.Reason) -> Outcome {
    .failure(TransferError(url: request.url, reason: reason))
  }

  private func refuse(_ reason: TransferError.Reason) -> Bool {
    refusal = reason
    return false
  }

  private func refusingOnError(_ judge: () throws(CurlError) -> Bool) -> Bool {
    do {
      return try judge()
    } catch {
      return refuse(.other(code: error.code, message: error.description))
    }
  }

  /// The statuses that send a GET on to its Location (RFC 9110 section 15.4).
  private static let redirections: Set = [301, 302, 303, 307, 308]

  /// Where a redirect leads that was not followed.
  private var redirectTarget: String? {
    get throws(CurlError) {
      guard !request.followsRedirects, Self.redirections.contains(head.status) else { return nil }
      let target = try easy.text(CURLINFO_REDIRECT_URL)
      return target.isEmpty ? nil : target
    }
  }

  private func noteRedirect() throws(CurlError) {
    guard let status = followedStatus else { return }
    followedStatus = nil
    let target = try easy.text(CURLINFO_EFFECTIVE_URL)
    redirects.append(Redirect(status: status, target: target.removingCredentials()))
  }

  private func judgeHead() throws(CurlError) -> Bool {
    // libcurl follows whatever has such a status, to the first Location that says something.
    let location = head.fields.values("Location").first { !$0.isEmpty }
    if (300..<400).contains(head.status), let location {
      guard request.followsRedirects else {
        guard Self.redirections.contains(head.status) else { return judgeBody() }
        return try judgeRedirect(to: location)
      }
      followedStatus = head.status
      isConnected = false
      return try judgeRedirect(to: location)
    }
    return judgeBody()
  }

  private func judgeRedirect(to location: String) throws(CurlError) -> Bool {
    guard URLScheme.of(location) == nil || URLScheme.isWeb(location) else {
      return refuse(.refusedRedirect(target: location.maskingCredentials()))
    }
    return judgeDowngrade(from: try easy.text(CURLINFO_EFFECTIVE_URL), to: location)
  }

  /// Asked of the Location, so that nothing is connected to, and again of what libcurl made of it.
  private func judgeDowngrade(from url: String, to target: String) -> Bool {
    guard url != target, URLScheme.isDowngrade(from: url, to: target) else { return true }
    return refuse(.refusedDowngrade(target: target.maskingCredentials()))
  }

  /// Refuses a body that is known to be too much before any of it comes.
  private func judgeBody() -> Bool {
    let encodings = head.fields.values("Content-Encoding")
    if encodings.count > 1 || encodings.contains(where: { $0.contains(",") }) {
      return refuse(.nestedEncodings(encodings.joined(separator: ", ")))
    }
    // The length of a packed body says nothing yet. What really comes is counted as it comes.
    let length = head.fields["Content-Length"].flatMap { Int($0) } ?? 0
    guard encodings.isEmpty, length > request.maxBytes else { return true }
    return refuse(.tooLarge(limit: request.maxBytes))
  }
}
