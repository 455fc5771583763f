internal import CCurl

extension Transfer {
  /// Why the transfer failed: our own refusal, or what libcurl's code means.
  ///
  /// - Parameter code: How libcurl says that it ended.
  /// - Returns: The reason.
  func reason(for code: CURLcode) -> TransferError.Reason {
    if let refusal { return refusal }
    let message = easy.errorMessage.isEmpty ? CurlError(code).description : easy.errorMessage
    if let refused = mailRefusal(message) { return refused }
    switch code {
    case CURLE_OPERATION_TIMEDOUT:
      return timeoutReason
    case CURLE_COULDNT_RESOLVE_HOST:
      return .nameNotFound
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY:
      return .unreachable(message)
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CERTPROBLEM,
      CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      return .tls(message)
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
      CURLE_HTTP2_STREAM, CURLE_BAD_CONTENT_ENCODING:
      return .cut(message)
    case CURLE_TOO_MANY_REDIRECTS:
      return .tooManyRedirects(limit: request.redirectLimit)
    case CURLE_OUT_OF_MEMORY:
      // What libcurl 7.88.1 says of one header line over its limit of 100 KB.
      return .headersTooLarge(limit: ResponseHead.sizeLimit)
    case CURLE_URL_MALFORMAT:
      return .badURL
    default:
      return .other(code: Int(code.rawValue), message: message)
    }
  }

  /// What the mail server's last reply says, where it refuses something (RFC 5321 section 4.2.1).
  ///
  /// libcurl reports these by codes that mean other things, too.
  private func mailRefusal(_ message: String) -> TransferError.Reason? {
    guard request.isMail else { return nil }
    do {
      let status = try easy.number(CURLINFO_RESPONSE_CODE)
      return (400..<600).contains(status) ? .mailRefused(status: status, message) : nil
    } catch {
      return .other(code: error.code, message: error.description)
    }
  }

  /// libcurl has one code for three limits; where the transfer stood tells them apart.
  private var timeoutReason: TransferError.Reason {
    // libcurl rounds to milliseconds, and may be one of them early.
    let rounding = Duration.milliseconds(5)
    if ContinuousClock.now - start + rounding >= request.timeout { return .timeout }
    return isConnected ? .stalled : .connectTimeout
  }
}
