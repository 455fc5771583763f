/// What a server answered, whatever its status says, once it is all here.
package struct TransferResponse: Hashable, Sendable {
  package let status: Int
  /// The headers of the last hop only.
  package let headers: HeaderFields
  /// The address that gave the answer, after all redirects, without credentials.
  package let url: String
  package let redirects: [Redirect]
  /// The absolute address that a redirect leads to which was not followed; it may hold credentials.
  package let redirectTarget: String?
  /// The body, unpacked.
  package let body: [UInt8]
  /// The address that was connected to last: the proxy's, where there is one.
  package let remoteAddress: SocketAddress?

  /// Makes a response.
  ///
  /// - Parameters:
  ///   - status: The status code.
  ///   - headers: The headers of the last hop.
  ///   - url: The address that gave the answer.
  ///   - redirects: The redirects on the way to it.
  ///   - redirectTarget: Where a redirect leads that was not followed.
  ///   - body: The body, unpacked.
  ///   - remoteAddress: The address that was connected to.
  package init(
    status: Int, headers: HeaderFields, url: String, redirects: [Redirect],
    redirectTarget: String? = nil, body: [UInt8], remoteAddress: SocketAddress?
  ) {
    self.status = status
    self.headers = headers
    self.url = url
    self.redirects = redirects
    self.redirectTarget = redirectTarget
    self.body = body
    self.remoteAddress = remoteAddress
  }

  /// This response at the end of redirects that were followed one by one.
  ///
  /// - Parameter redirects: The redirects on the way to it.
  /// - Returns: A copy that knows of them.
  package func following(_ redirects: [Redirect]) -> TransferResponse {
    TransferResponse(
      status: status, headers: headers, url: url, redirects: redirects, body: body,
      remoteAddress: remoteAddress)
  }
}
