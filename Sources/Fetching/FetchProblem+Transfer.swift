import Curl

extension FetchProblem {
  /// Reads what a failed transfer means.
  ///
  /// - Parameter error: Why there was no response.
  init(_ error: TransferError) {
    self.init(
      code: Self.code(of: error.reason), text: error.description,
      consequence: Self.consequence(of: error.reason))
  }

  private static func consequence(of reason: TransferError.Reason) -> Consequence {
    switch reason {
    case .cancelled, .shutDown: .none
    default: .backOff
    }
  }

  private static func code(of reason: TransferError.Reason) -> String {
    switch reason {
    case .timeout: "timeout"
    case .connectTimeout: "connect-timeout"
    case .stalled: "stalled"
    case .tooLarge: "too-large"
    case .headersTooLarge: "headers-too-large"
    case .nestedEncodings: "nested-encodings"
    case .tooManyRedirects: "too-many-redirects"
    case .refusedRedirect: "refused-redirect"
    case .refusedDowngrade: "refused-downgrade"
    case .addressRefused: "address-refused"
    case .nameNotFound: "name-not-found"
    case .unreachable: "unreachable"
    case .tls: "tls"
    case .cut: "cut"
    case .badURL: "bad-url"
    case .cancelled: "cancelled"
    case .shutDown: "shut-down"
    case .mailRefused(let status, _): "smtp-\(status)"
    case .other(let code, _): "curl-\(code)"
    }
  }
}
