/// Why a feed is not polled any more, until its user acts.
package enum PollStop: String, Hashable, Sendable, Codable {
  /// 410: the server says that the feed is gone for good.
  case gone
  /// 401 or 407: the server, or a proxy, wants credentials.
  case unauthorized
  /// The feed says of itself that it ends here (JSON Feed `expired`).
  case expired

  /// What the user can do about it.
  package var remedy: String {
    switch self {
    case .gone: "gone for good (410): give the feed its new address, or remove it"
    case .unauthorized: "credentials are wanted (401 or 407): correct them in the feed's settings"
    case .expired: "the feed says that it has ended: remove it, or reload to ask again"
    }
  }
}
