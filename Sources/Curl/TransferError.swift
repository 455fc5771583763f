/// Why a transfer brought no response, and at which address.
package struct TransferError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why a transfer brought no response.
  package enum Reason: Hashable, Sendable {
    /// It was not done within the time it was given.
    case timeout
    /// No connection came about within the time for it.
    case connectTimeout
    /// Connected, but hardly a byte came for so long.
    case stalled
    case tooLarge(limit: Int)
    case headersTooLarge(limit: Int)
    /// More than one coding of the content on top of another: what bombs are made of.
    case nestedEncodings(String)
    case tooManyRedirects(limit: Int)
    /// A redirect to what is neither http nor https.
    case refusedRedirect(target: String)
    /// A redirect from https down to http.
    case refusedDowngrade(target: String)
    case addressRefused(SocketAddress)
    case nameNotFound
    case unreachable(String)
    case tls(String)
    /// The connection ended before the body did.
    case cut(String)
    /// The mail server answered a command with this reply code.
    case mailRefused(status: Int, String)
    case badURL
    case cancelled
    /// The loop that carried it was shut down.
    case shutDown
    case other(code: Int, message: String)
  }

  /// The address that was being fetched, credentials shown as `***`.
  package let url: String
  package let reason: Reason

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - url: The address; credentials in it are masked here.
  ///   - reason: What went wrong.
  package init(url: String, reason: Reason) {
    self.url = url.maskingCredentials()
    self.reason = reason
  }

  package var description: String { "\(url): \(reason)" }
}

extension TransferError.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .timeout: "took too long"
    case .connectTimeout: "no connection in time"
    case .stalled: "stalled: hardly a byte came any more"
    case .tooLarge(let limit): "larger than \(limit) bytes"
    case .headersTooLarge(let limit): "headers larger than \(limit) bytes"
    case .nestedEncodings(let encodings): "packed more than once (\(encodings))"
    case .tooManyRedirects(let limit): "more than \(limit) redirects"
    case .refusedRedirect(let target): "redirects to \(target), which is not http or https"
    case .refusedDowngrade(let target): "redirects from https down to \(target)"
    case .addressRefused(let address): "leads to the address \(address), which is not allowed"
    case .nameNotFound: "no such host name"
    case .unreachable(let message): "no connection: \(message)"
    case .tls(let message): "TLS: \(message)"
    case .cut(let message): "ended too early: \(message)"
    case .mailRefused(let status, let message): "refused by the mail server: \(message) (\(status))"
    case .badURL: "not a URL that can be fetched"
    case .cancelled: "cancelled"
    case .shutDown: "the transfer loop was shut down"
    case .other(let code, let message): "\(message) (libcurl error \(code))"
    }
  }
}
