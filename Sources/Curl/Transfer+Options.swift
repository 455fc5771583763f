internal import CCurl
internal import CurlShim

extension Transfer {
  /// Tells libcurl what this transfer is to be.
  ///
  /// - Throws: What libcurl refuses.
  func configure() throws(CurlError) {
    easy.reset()
    try easy.set(CURLOPT_URL, request.url)
    try easy.set(headers: request.headers)
    try unsafe easy.set(events: events)
    try setLimits()
    try setGuards()
    try setContent()
    // The empty string stands for every coding that libcurl was built with.
    try easy.set(CURLOPT_ACCEPT_ENCODING, "")
  }

  private func setLimits() throws(CurlError) {
    try easy.set(CURLOPT_TIMEOUT_MS, request.timeout.milliseconds)
    try easy.set(CURLOPT_CONNECTTIMEOUT_MS, request.connectTimeout.milliseconds)
    try easy.set(CURLOPT_LOW_SPEED_LIMIT, 100)
    try easy.set(CURLOPT_LOW_SPEED_TIME, max(1, Int(request.stallLimit.components.seconds)))
    try easy.set(CURLOPT_FOLLOWLOCATION, request.followsRedirects ? 1 : 0)
    try easy.set(CURLOPT_MAXREDIRS, request.redirectLimit)
    // Longer than a host rests between two requests; a connection costs its server memory, and us.
    try easy.set(CURLOPT_MAXAGE_CONN, 60)
    // What is polled next minute asks anew anyway, and libcurl looks through all addresses that it
    // knows at each transfer's end.
    try easy.set(CURLOPT_DNS_CACHE_TIMEOUT, 0)
    // A thread that still waits for a name must not hold up the loop when its transfer ends.
    try easy.set(CURLOPT_QUICK_EXIT, 1)
    try easy.set(CURLOPT_NOSIGNAL, 1)
  }

  private func setContent() throws(CurlError) {
    switch request.content {
    case .none:
      break
    case .post(let body):
      try easy.set(body: body)
    case .put(let body):
      try easy.set(body: body)
      try easy.set(CURLOPT_CUSTOMREQUEST, "PUT")
    case .mail(let envelope, let text):
      // Debian 12's libcurl does not ask whether a connection that STARTTLS has encrypted was
      // verified against the same authorities.
      try easy.set(CURLOPT_FRESH_CONNECT, 1)
      try easy.set(CURLOPT_FORBID_REUSE, 1)
      try easy.set(CURLOPT_MAIL_FROM, envelope.sender)
      try easy.set(recipients: envelope.recipients)
      // One mailbox that is no more must not cost the others their mail.
      try easy.set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1)
      try easy.set(mail: text)
      let level = envelope.needsTLS ? CURLUSESSL_ALL : CURLUSESSL_NONE
      try easy.set(CURLOPT_USE_SSL, Int(level.rawValue))
      if let user = envelope.user { try easy.set(CURLOPT_USERNAME, user) }
      if let password = envelope.password { try easy.set(CURLOPT_PASSWORD, password) }
    }
  }

  private func setGuards() throws(CurlError) {
    try easy.set(CURLOPT_PROTOCOLS_STR, request.isMail ? "smtp,smtps" : "http,https")
    // A second wall behind judgeRedirect(to:), which gives the better error.
    try easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    // Set, if only to nothing, it keeps libcurl from looking at http_proxy and its kin.
    try easy.set(CURLOPT_PROXY, request.proxy ?? "")
    try easy.set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    if let authorities = request.authorities { try easy.set(CURLOPT_CAINFO, authorities) }
    // 6: CURL_SSLVERSION_TLSv1_2, which Swift sees as an anonymous enum's case.
    try easy.set(CURLOPT_SSLVERSION, 6)
  }

  /// Hands libcurl's calls to the transfer whose address they carry.
  private var events: shim_events {
    unsafe shim_events(
      body: { bytes, count, context in
        let piece = unsafe UnsafeBufferPointer(start: bytes, count: count)
        return unsafe Transfer.at(context).receive(body: piece)
      },
      header: { bytes, count, context in
        let line = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
        return unsafe Transfer.at(context).receive(headerLine: line)
      },
      connect: { address, context in
        unsafe Transfer.at(context).mayConnect(to: SocketAddress(address))
      },
      request: { address, context in
        unsafe Transfer.at(context).maySendRequest(to: SocketAddress(address))
      },
      context: Unmanaged.passUnretained(self).toOpaque())
  }

  private static func at(_ context: UnsafeMutableRawPointer) -> Transfer {
    unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }
}

extension SocketAddress {
  fileprivate init?(_ address: shim_address) {
    switch address.family {
    case 4:
      self.init(ip: .v4(UInt32(truncatingIfNeeded: address.low)), port: address.port)
    case 6:
      let number = UInt128(address.high) << 64 | UInt128(address.low)
      self.init(ip: .v6(number), port: address.port)
    default:
      return nil
    }
  }
}

extension Duration {
  /// Whole milliseconds, at least one: to libcurl, zero means no limit.
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    return max(1, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
  }
}
